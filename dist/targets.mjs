import { n as stranded, t as chooseTargets } from "./targets2.mjs";

export { chooseTargets };