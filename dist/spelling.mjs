import { n as tabulate, t as findFunction } from "./spelling2.mjs";

export { tabulate };