// SPDX-License-Identifier: GPL-3.0-or-later
// Format (ISO 32000-1, 7.5): a header, objects "N 0 obj ... endobj", a table of their offsets of 20 bytes a row, a trailer that
// names the catalog, "startxref" with the table's offset.
#include "ui/report/pdf_file.h"

#include <QCryptographicHash>
#include <QList>
#include <QString>
#include <functional>
#include <set>
#include <vector>

namespace collate::ui::report {
namespace {

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::unexpected<Error> broken(const char* what) {
  return fail(ErrorCode::Malformed, std::string("The PDF that was written cannot be finished: ") + what + ".");
}

// Calls `found(begin, end, number)` for each "N 0 R" outside strings.
void eachReference(const QByteArray& head, const std::function<void(qsizetype, qsizetype, int)>& found) {
  int depth = 0;
  for (qsizetype i = 0; i < head.size(); ++i) {
    const char c = head[i];
    if (c == '\\' && depth > 0)
      ++i;
    else if (c == '(')
      ++depth;
    else if (c == ')' && depth > 0)
      --depth;
    else if (depth == 0 && c == '<' && i + 1 < head.size() && head[i + 1] == '<')
      ++i;
    else if (depth == 0 && c == '<')
      i = std::max(i, head.indexOf('>', i));
    else if (depth == 0 && isDigit(c) && (i == 0 || isSpace(head[i - 1]) || head[i - 1] == '[')) {
      qsizetype end = i;
      while (end < head.size() && isDigit(head[end])) ++end;
      if (head.mid(end, 4) == " 0 R" && (end + 4 == head.size() || !isalnum(static_cast<unsigned char>(head[end + 4])))) {
        found(i, end + 4, head.mid(i, end - i).toInt());
        i = end + 3;
      } else {
        i = end - 1;
      }
    }
  }
}

// Length of a stream: direct, or in an object of its own.
qsizetype streamLength(const QByteArray& head, const QByteArray& bytes, const std::vector<qsizetype>& offsets) {
  const int number = referenceIn(head, "/Length");
  if (number == 0) {
    const qsizetype at = head.indexOf("/Length ");
    return at < 0 ? -1
                  : head.mid(at + 8, 12)
                        .trimmed()
                        .split('\n')
                        .first()
                        .split(' ')
                        .first()
                        .split('>')
                        .first()
                        .split('/')
                        .first()
                        .toLongLong();
  }
  if (static_cast<std::size_t>(number) >= offsets.size()) return -1;
  const qsizetype begin = bytes.indexOf("obj", offsets[static_cast<std::size_t>(number)]) + 3;
  return bytes.mid(begin, bytes.indexOf("endobj", begin) - begin).trimmed().toLongLong();
}

bool readObject(const QByteArray& bytes, qsizetype at, const std::vector<qsizetype>& offsets, PdfFile::Object& object) {
  const qsizetype begin = bytes.indexOf("obj", at);
  const qsizetype end = bytes.indexOf("endobj", at);
  if (begin < 0 || end < 0 || begin - at > 24) return false;
  const qsizetype stream = bytes.indexOf("stream", begin);
  if (stream < 0 || stream > end) {
    object.head = bytes.mid(begin + 3, end - begin - 3).trimmed();
    return true;
  }
  object.head = bytes.mid(begin + 3, stream - begin - 3).trimmed();
  const qsizetype length = streamLength(object.head, bytes, offsets);
  qsizetype from = stream + 6;
  if (bytes.mid(from, 2) == "\r\n")
    from += 2;
  else if (bytes.mid(from, 1) == "\n")
    from += 1;
  if (length < 0 || from + length > bytes.size()) return false;
  object.stream = bytes.mid(from, length);
  object.hasStream = true;
  return true;
}

// The head with each reference's number exchanged, and a stream's length written into it.
QByteArray renumbered(const PdfFile::Object& object, const std::map<int, int>& numbers) {
  QByteArray out;
  qsizetype last = 0;
  eachReference(object.head, [&](qsizetype begin, qsizetype end, int number) {
    const QByteArray before = object.head.mid(last, begin - last);
    out += before;
    const bool length = object.hasStream && before.endsWith("/Length ");
    const auto known = numbers.find(number);
    if (length)
      out += QByteArray::number(object.stream.size());
    else
      out += known == numbers.end() ? QByteArray("null") : QByteArray::number(known->second) + " 0 R";
    last = end;
  });
  return out + object.head.mid(last);
}

}  // namespace

int referenceIn(const QByteArray& head, const char* key) {
  const QByteArray name(key);
  for (qsizetype at = head.indexOf(name); at >= 0; at = head.indexOf(name, at + 1)) {
    const qsizetype after = at + name.size();
    if (after >= head.size() || isalnum(static_cast<unsigned char>(head[after]))) continue;
    int number = 0;
    const QByteArray rest = head.mid(after, 40);
    eachReference(rest, [&](qsizetype begin, qsizetype, int n) {
      if (number == 0 && rest.left(begin).trimmed().isEmpty()) number = n;
    });
    return number;
  }
  return 0;
}

std::vector<int> referencesIn(const QByteArray& head) {
  std::vector<int> numbers;
  eachReference(head, [&](qsizetype, qsizetype, int number) { numbers.push_back(number); });
  return numbers;
}

QByteArray pdfText(const QString& text) {
  QByteArray out = "<FEFF";
  for (const QChar c : text) out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
  return out + ">";
}

Result<PdfFile> PdfFile::parse(const QByteArray& bytes) {
  const qsizetype start = bytes.lastIndexOf("startxref");
  if (start < 0) return broken("it has no cross-reference table");
  const qsizetype table = bytes.mid(start + 9).trimmed().split('\n').first().trimmed().toLongLong();
  const qsizetype trailer = bytes.indexOf("trailer", table);
  if (bytes.mid(table, 4) != "xref" || trailer < 0) return broken("its cross-reference table is not where it says");
  std::vector<qsizetype> offsets;
  const QList<QByteArray> rows = bytes.mid(table, trailer - table).split('\n');
  for (qsizetype i = 2; i < rows.size(); ++i)
    if (rows[i].size() >= 18) offsets.push_back(rows[i].contains('n') ? rows[i].left(10).toLongLong() : -1);
  PdfFile file;
  for (std::size_t number = 1; number < offsets.size(); ++number) {
    if (offsets[number] < 0) continue;
    Object object;
    if (!readObject(bytes, offsets[number], offsets, object)) return broken("an object does not end");
    file.m_objects.emplace(static_cast<int>(number), std::move(object));
  }
  const QByteArray end = bytes.mid(trailer, start - trailer);
  file.m_root = referenceIn(end, "/Root");
  file.m_info = referenceIn(end, "/Info");
  if (!file.find(file.m_root)) return broken("it has no catalog");
  return file;
}

const PdfFile::Object* PdfFile::find(int number) const {
  const auto it = m_objects.find(number);
  return it == m_objects.end() ? nullptr : &it->second;
}

int PdfFile::add(Object object) {
  const int number = m_objects.empty() ? 1 : m_objects.rbegin()->first + 1;
  m_objects.emplace(number, std::move(object));
  return number;
}

std::vector<int> PdfFile::pages() const {
  const Object* tree = find(referenceIn(find(m_root)->head, "/Pages"));
  if (!tree) return {};
  const qsizetype from = tree->head.indexOf("/Kids");
  const qsizetype to = tree->head.indexOf(']', from);
  return from < 0 || to < 0 ? std::vector<int>{} : referencesIn(tree->head.mid(from, to - from));
}

QByteArray PdfFile::write() const {
  std::map<int, int> numbers;
  std::vector<int> order;
  std::vector<int> open{m_info, m_root};  // the last comes first
  while (!open.empty()) {
    const int number = open.back();
    open.pop_back();
    const Object* object = find(number);
    if (!object || numbers.contains(number)) continue;
    order.push_back(number);
    numbers.emplace(number, static_cast<int>(order.size()));
    std::vector<int> next = referencesIn(object->head);
    // A stream's length is written into its head; its old object is reached by nothing else.
    if (object->hasStream) std::erase(next, referenceIn(object->head, "/Length"));
    open.insert(open.end(), next.rbegin(), next.rend());
  }
  QByteArray out = "%PDF-1.6\n%\xE2\xE3\xCF\xD3\n";
  std::vector<qsizetype> offsets;
  for (const int number : order) {
    const Object& object = m_objects.at(number);
    offsets.push_back(out.size());
    out += QByteArray::number(numbers.at(number)) + " 0 obj\n" + renumbered(object, numbers) + "\n";
    if (object.hasStream) out += "stream\n" + object.stream + "\nendstream\n";
    out += "endobj\n";
  }
  const QByteArray id = QCryptographicHash::hash(out, QCryptographicHash::Sha256).left(16).toHex().toUpper();
  const qsizetype table = out.size();
  out += "xref\n0 " + QByteArray::number(static_cast<qsizetype>(offsets.size()) + 1) + "\n0000000000 65535 f \n";
  for (const qsizetype offset : offsets) out += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
  out += "trailer\n<< /Size " + QByteArray::number(static_cast<qsizetype>(offsets.size()) + 1) + " /Root " +
         QByteArray::number(numbers.at(m_root)) + " 0 R";
  if (numbers.contains(m_info)) out += " /Info " + QByteArray::number(numbers.at(m_info)) + " 0 R";
  out += " /ID [<" + id + "> <" + id + ">] >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
  return out;
}

}  // namespace collate::ui::report
