// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_finish.h"

#include <QCryptographicHash>
#include <algorithm>
#include <vector>

namespace collate::ui::report {
namespace {

QByteArray number(qreal v) { return QByteArray::number(v, 'f', 2); }
QByteArray reference(int n) { return QByteArray::number(n) + " 0 R"; }

// Replaces "/Key value" of a dictionary, or adds it before its end. The value stood there must be a reference or a name.
QByteArray withEntry(QByteArray head, const QByteArray& key, const QByteArray& value) {
  for (qsizetype at = head.indexOf(key); at >= 0; at = head.indexOf(key, at + 1)) {
    const char after = at + key.size() < head.size() ? head[at + key.size()] : ' ';
    if (isalnum(static_cast<unsigned char>(after))) continue;
    qsizetype end = at + key.size();
    while (end < head.size() && head[end] != '\n' && head[end] != '>') ++end;
    return head.left(at) + key + " " + value + head.mid(end);
  }
  const qsizetype end = head.lastIndexOf(">>");
  return head.left(end) + key + " " + value + "\n>>";
}

QByteArray destination(const std::vector<int>& pages, const Anchor& anchor, const PageFrame& frame) {
  const int page = pages[static_cast<std::size_t>(std::clamp<int>(anchor.page, 0, static_cast<int>(pages.size()) - 1))];
  // A little above what is meant, so that it does not stick to the window's edge.
  return "[" + reference(page) + " /XYZ 0 " + number(frame.height - anchor.y + 12) + " null]";
}

QByteArray linkObject(const Page::Link& link, const QByteArray& destination, const PageFrame& frame) {
  const QRectF& r = link.rect;
  return "<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 /Rect [" + number(r.left()) + " " +
         number(frame.height - r.bottom()) + " " + number(r.right()) + " " + number(frame.height - r.top()) + "] /Dest " +
         destination + " >>";
}

struct Node {
  int parent = -1;  // index among the nodes; -1: the root
  int first = -1;
  int last = -1;
  int previous = -1;
  int next = -1;
  int below = 0;
};

// Bookmarks hang under the last one of a lower level.
std::vector<Node> treeOf(const std::vector<Bookmark>& bookmarks) {
  std::vector<Node> nodes(bookmarks.size());
  std::vector<int> lastOf;  // by level, the last node seen
  for (std::size_t i = 0; i < bookmarks.size(); ++i) {
    const std::size_t level = std::min<std::size_t>(static_cast<std::size_t>(bookmarks[i].level), lastOf.size());
    Node& node = nodes[i];
    node.parent = level == 0 ? -1 : lastOf[level - 1];
    if (level < lastOf.size()) {
      node.previous = lastOf[level];
      nodes[static_cast<std::size_t>(lastOf[level])].next = static_cast<int>(i);
    }
    if (node.parent >= 0) {
      Node& parent = nodes[static_cast<std::size_t>(node.parent)];
      if (parent.first < 0) parent.first = static_cast<int>(i);
      parent.last = static_cast<int>(i);
      ++parent.below;
      if (parent.first == static_cast<int>(i)) node.previous = -1;
    }
    lastOf.resize(level);
    lastOf.push_back(static_cast<int>(i));
  }
  return nodes;
}

QString xmlEscaped(const QString& s) { return s.toHtmlEscaped(); }

QByteArray metadata(const PdfFacts& facts) {
  QString xml = QStringLiteral(
      "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
      "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">");
  xml += QStringLiteral("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>")
             .arg(xmlEscaped(facts.title));
  if (!facts.author.isEmpty())
    xml += QStringLiteral("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>").arg(xmlEscaped(facts.author));
  if (!facts.when.isEmpty())
    xml += QStringLiteral("<xmp:CreateDate>%1</xmp:CreateDate><xmp:ModifyDate>%1</xmp:ModifyDate>").arg(facts.when);
  xml +=
      QStringLiteral("<xmp:CreatorTool>Collate</xmp:CreatorTool></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
  return xml.toUtf8();
}

// "2025-11-20T10:48:26Z" as "D:20251120104826Z".
QByteArray pdfDate(const QString& iso) {
  QByteArray digits;
  for (const QChar c : iso)
    if (c.isDigit()) digits += static_cast<char>(c.unicode());
  return digits.size() < 14 ? QByteArray() : "(D:" + digits.left(14) + "Z)";
}

QByteArray hex(const QString& characters) {
  QByteArray out;
  for (const QChar c : characters) out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
  return out;
}

QByteArray characterMap(const std::vector<QString>& characters) {
  QByteArray map =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) "
      "/Supplement 0 >> def\n"
      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
  std::vector<QByteArray> rows;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    if (characters[i].isEmpty()) continue;
    rows.push_back("<" + QByteArray::number(static_cast<qulonglong>(i) + 1, 16).rightJustified(4, '0').toUpper() + "> <" +
                   hex(characters[i]) + ">\n");
  }
  constexpr std::size_t kMostRows = 100;  // in one block, by the format
  for (std::size_t at = 0; at < rows.size(); at += kMostRows) {
    const std::size_t end = std::min(rows.size(), at + kMostRows);
    map += QByteArray::number(static_cast<qulonglong>(end - at)) + " beginbfchar\n";
    for (std::size_t i = at; i < end; ++i) map += rows[i];
    map += "endbfchar\n";
  }
  return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

// Glyphs of a subset font, its .notdef among them: the number of its widths.
int glyphsOf(const PdfFile& file, const PdfFile::Object& font) {
  const qsizetype at = font.head.indexOf("/DescendantFonts [");
  const std::vector<int> below = at < 0 ? std::vector<int>{} : referencesIn(font.head.mid(at + 18, 16));
  const PdfFile::Object* descendant = below.empty() ? nullptr : file.find(below.front());
  if (!descendant) return 0;
  const qsizetype widths = descendant->head.indexOf("/W [0 [");
  if (widths < 0) return 0;
  const QByteArray list = descendant->head.mid(widths + 7, descendant->head.indexOf(']', widths) - widths - 7);
  int count = 0;
  for (const QByteArray& w : list.split(' ')) count += !w.trimmed().isEmpty();
  return count;
}

}  // namespace

void addLinks(PdfFile& file, const PageSet& set, const PageFrame& frame) {
  const std::vector<int> pages = file.pages();
  for (std::size_t i = 0; i < std::min(pages.size(), set.pages.size()); ++i) {
    QByteArray annotations = "[";
    for (const Page::Link& link : set.pages[i].links()) {
      const auto target = set.anchors.find(link.target);
      if (target == set.anchors.end()) continue;
      annotations += " " + reference(file.add({linkObject(link, destination(pages, target->second, frame), frame), {}, false}));
    }
    PdfFile::Object page = *file.find(pages[i]);
    page.head = withEntry(page.head, "/Annots", annotations + " ]");
    file.replace(pages[i], std::move(page));
  }
}

void addBookmarks(PdfFile& file, const PageSet& set, const PageFrame& frame) {
  if (set.bookmarks.empty()) return;
  const std::vector<int> pages = file.pages();
  const std::vector<Node> nodes = treeOf(set.bookmarks);
  const int root = file.add({});
  const int first = root + 1;  // numbers are given one after the other
  const auto ref = [&](int node) { return reference(first + node); };
  int top = 0;
  int lastTop = 0;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const Node& n = nodes[i];
    if (n.parent < 0) {
      ++top;
      lastTop = static_cast<int>(i);
    }
    QByteArray head = "<< /Title " + pdfText(set.bookmarks[i].title) + " /Parent " +
                      (n.parent < 0 ? reference(root) : ref(n.parent)) + " /Dest " +
                      destination(pages, set.bookmarks[i].at, frame);
    if (n.previous >= 0) head += " /Prev " + ref(n.previous);
    if (n.next >= 0) head += " /Next " + ref(n.next);
    // Folded: the sections are seen at once, their parts on demand.
    if (n.first >= 0) head += " /First " + ref(n.first) + " /Last " + ref(n.last) + " /Count " + QByteArray::number(-n.below);
    file.add({head + " >>", {}, false});
  }
  file.replace(root,
               {"<< /Type /Outlines /First " + ref(0) + " /Last " + ref(lastTop) + " /Count " + QByteArray::number(top) + " >>",
                {},
                false});
  PdfFile::Object catalog = *file.find(file.root());
  catalog.head = withEntry(catalog.head, "/Outlines", reference(root));
  catalog.head = withEntry(catalog.head, "/PageMode", "/UseOutlines");
  file.replace(file.root(), std::move(catalog));
}

void setFontTags(PdfFile& file) {
  constexpr qsizetype kTag = 6;  // letters before the plus, by the format
  const std::map<int, PdfFile::Object> all = file.objects();
  for (const auto& [number, object] : all) {
    const qsizetype name = object.head.indexOf("/FontName /");
    const PdfFile::Object* font = file.find(referenceIn(object.head, "/FontFile2"));
    const qsizetype tag = name + 11;
    if (name < 0 || !font || object.head.indexOf('+', tag) != tag + kTag) continue;
    const QByteArray sum = QCryptographicHash::hash(font->stream, QCryptographicHash::Sha256);
    PdfFile::Object tagged = object;
    for (qsizetype i = 0; i < kTag; ++i) tagged.head[tag + i] = static_cast<char>('A' + static_cast<unsigned char>(sum[i]) % 26);
    file.replace(number, std::move(tagged));
  }
}

void setFacts(PdfFile& file, const PdfFacts& facts) {
  QByteArray info = "<< /Title " + pdfText(facts.title);
  if (!facts.author.isEmpty()) info += " /Author " + pdfText(facts.author);
  if (!facts.subject.isEmpty()) info += " /Subject " + pdfText(facts.subject);
  info += " /Creator (Collate) /Producer (Qt " + QByteArray(qVersion()) + ")";
  if (const QByteArray date = pdfDate(facts.when); !date.isEmpty()) info += " /CreationDate " + date + " /ModDate " + date;
  file.setInfo(file.add({info + " >>", {}, false}));
  const QByteArray xml = metadata(facts);
  const int stream = file.add({"<< /Type /Metadata /Subtype /XML /Length " + QByteArray::number(xml.size()) + " >>", xml, true});
  PdfFile::Object catalog = *file.find(file.root());
  catalog.head = withEntry(catalog.head, "/Metadata", reference(stream));
  catalog.head = withEntry(catalog.head, "/Lang", "(en)");
  catalog.head = withEntry(catalog.head, "/ViewerPreferences", "<< /DisplayDocTitle true >>");
  file.replace(file.root(), std::move(catalog));
}

bool setCharacters(PdfFile& file, const GlyphLog& log) {
  // Qt takes a font's number when its first glyph is painted, so numbers stand in the order of the log's faces.
  std::vector<int> fonts;
  for (const auto& [number, object] : file.objects())
    if (object.head.contains("/Subtype /Type0")) fonts.push_back(number);
  if (fonts.size() != log.faces().size()) return false;
  for (std::size_t i = 0; i < fonts.size(); ++i)
    if (glyphsOf(file, *file.find(fonts[i])) != static_cast<int>(log.faces()[i].glyphs.size()) + 1) return false;
  for (std::size_t i = 0; i < fonts.size(); ++i) {
    const int map = referenceIn(file.find(fonts[i])->head, "/ToUnicode");
    if (map == 0) continue;
    const QByteArray stream = characterMap(log.faces()[i].characters);
    file.replace(map, {"<< /Length " + QByteArray::number(stream.size()) + " >>", stream, true});
  }
  return true;
}

}  // namespace collate::ui::report
