export default {
  root: "src",
  title: "Chart",
  pages: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  footer: "",
  globalStylesheets: [],
};
