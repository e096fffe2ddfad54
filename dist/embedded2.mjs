import { t as embeddedEncoder } from "./embedded.mjs";

export { embeddedEncoder };