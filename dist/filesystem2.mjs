import { i as unmount, n as preopens, r as types, t as mountFiles } from "./filesystem.mjs";

export { mountFiles, preopens, types, unmount };