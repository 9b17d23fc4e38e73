import puppeteer from "puppeteer-core";

/** Firefox, driven by WebDriver BiDi. @param {string} program */
export async function openFirefox(program) {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: program, headless: true });
  const page = await browser.newPage();
  return {
    version: (await browser.version()).replace(/^firefox\//, ""),
    resize: (width, height) => page.setViewport({ width, height }),
    open: (address) => page.goto(address),
    run: (work, ...given) => page.evaluate(work, ...given),
    point: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    picture: () => page.screenshot(),
    print: () => page.pdf({ format: "A4", printBackground: true }),
    close: () => browser.close(),
  };
}
