import { startFollowing } from "./address";
import { startCopying } from "./copy";
import { readPairs } from "./pair";

startFollowing(readPairs());
startCopying();
