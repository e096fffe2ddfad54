import { n as presentGo, t as acquireGo } from "./acquire-go.mjs";

export { acquireGo };