import { startFollowing } from "./address";
import { startCopying } from "./copy";
import { startReading } from "./crosshair";
import { readPairs } from "./pair";
import { startPicking } from "./pick";
import { startPresenting } from "./present";
import { startRanges } from "./range";
import { startSlash } from "./slash";

const pairs = readPairs();
startRanges();
startFollowing(pairs);
startPicking(pairs);
startReading(pairs);
startCopying();
startSlash();
startPresenting();
