import { t as verify } from "./verify.mjs";

export { verify };