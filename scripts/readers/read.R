# Reads files as our pages say to and writes what was read, for scripts/check-readers.mjs:
# Rscript read.R readr|base FOLDER OUT LIST TEXTS, where LIST has a path on each line and TEXTS the columns to be read as text
arguments <- commandArgs(trailingOnly = TRUE)
how <- arguments[1]
folder <- arguments[2]
out <- arguments[3]
paths <- readLines(arguments[4], encoding = "UTF-8")
texts <- strsplit(arguments[5], ",", fixed = TRUE)[[1]]

read_rows <- function(path) {
  header <- strsplit(readLines(path, n = 1, encoding = "UTF-8"), ",", fixed = TRUE)[[1]]
  named <- intersect(texts, header)
  if (how == "readr")
    return(readr::read_csv(path, col_types = do.call(readr::cols, setNames(as.list(rep("c", length(named))), named)),
                           guess_max = Inf, show_col_types = FALSE, progress = FALSE))
  read.csv(path, na.strings = "", encoding = "UTF-8", check.names = FALSE, stringsAsFactors = FALSE,
           colClasses = setNames(rep("character", length(named)), named))
}

kind <- function(column) {
  if (all(is.na(column))) return("empty")
  if (is.logical(column)) return("boolean")
  if (inherits(column, "Date")) return("date")
  if (is.numeric(column)) return("number")
  "string"
}

cells <- function(column) {
  text <- if (inherits(column, "Date")) format(column, "%Y-%m-%d")
          else if (is.logical(column)) ifelse(column, "true", "false")
          else if (is.numeric(column)) sprintf("%.17g", column)
          else enc2utf8(as.character(column))
  text[is.na(column)] <- "\x1a"
  text
}

for (path in paths) {
  rows <- as.data.frame(read_rows(file.path(folder, path)), optional = TRUE)
  body <- if (nrow(rows)) do.call(paste, c(unname(lapply(rows, cells)), sep = "\x1f")) else character()
  lines <- c(paste(names(rows), collapse = "\x1f"), paste(vapply(rows, kind, ""), collapse = "\x1f"), body)
  target <- file.path(out, path)
  dir.create(dirname(target), recursive = TRUE, showWarnings = FALSE)
  writeBin(charToRaw(enc2utf8(paste(lines, collapse = "\x1e"))), target)
}
cat(if (how == "readr") as.character(packageVersion("readr")) else paste(R.version$major, R.version$minor, sep = "."))
