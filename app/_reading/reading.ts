import { startFollowing } from "./address";
import { startArrows } from "./arrows";
import { startCopying } from "./copy";
import { readPairs } from "./pair";
import { startPicking } from "./pick";
import { startTips } from "./tip";

const pairs = readPairs();
startFollowing(pairs);
startPicking(pairs);
startTips(pairs);
startArrows();
startCopying();
