import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleList, articleListMetadata, articlesOnPage } from "./article-list";

const first = articlesOnPage(1);

export const metadata: Metadata = first ? articleListMetadata(first) : {};

export default function ArticlesPage() {
  return <ArticleList page={first ?? notFound()} />;
}
