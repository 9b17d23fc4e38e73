import { presents } from "../_reading/where";
import { deckOf } from "./deck";
import { sourcesOf } from "./page";
import panels from "./panels.css?inline";
import screen from "./present.css?inline";
import paper from "./present-print.css?inline";
import { startSteps } from "./steps";

/** Shows the page as slides until the reader leaves them; the page itself stays as it is. */
async function present(): Promise<void> {
  const sources = await sourcesOf();
  // Charts of other pages take a while: the reader may have gone on meanwhile.
  if (!sources.length || !presents()) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(screen + panels + paper);
  document.adoptedStyleSheets.push(sheet);
  const deck = deckOf(sources);
  document.body.append(deck.element);
  document.documentElement.classList.add("presenting");
  const leave = (): void => {
    document.documentElement.classList.remove("presenting");
    deck.element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  startSteps(deck, leave);
}

void present();
