import "../style.css";

export const metadata = { title: "Chart", description: "A chart with its passages and its table." };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
