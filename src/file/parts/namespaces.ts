/** The namespaces of the parts of a workbook, and of what relates them. */
export const spreadsheet = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
