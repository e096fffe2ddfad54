import { n as stateDirOf } from "./action-request.mjs";
import { n as endLeftovers } from "./process.mjs";
import process from "node:process";

// src/post.ts
const stateDir = stateDirOf(process.env);
const ended = stateDir === null ? [] : await endLeftovers(stateDir);
if (ended.length > 0) process.stdout.write(`component-check ended ${ended.length} process groups that were left running\n`);

export {  };