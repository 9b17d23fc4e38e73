import { Resvg } from "@resvg/resvg-js";
import jsQR from "jsqr";
import { expect, test } from "vitest";
import { qrCode } from "#lib/qr-code";

test.each(["https://example.org/iran/o/irn-gdp-growth-sh1398-steinbock/", "http://localhost:3000/charts/oil/"])(
  "a camera reads %s",
  (address) => {
    const { pixels, width, height } = new Resvg(qrCode(address)).render();
    const { default: read = jsQR } = jsQR as unknown as { default?: typeof jsQR };
    expect(read(new Uint8ClampedArray(pixels), width, height)?.data).toBe(address);
  },
);
