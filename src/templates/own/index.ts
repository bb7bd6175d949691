export { readTemplate, writeTemplate } from "./file";
export { templateFrom } from "./fromWorkbook";
export { ownId, type OwnTemplate } from "./own";
