import { n as runTool, r as writeWit, t as nativeEncoder } from "./native2.mjs";

export { nativeEncoder };