#include "debrief/io/export/csv.hpp"

#include <map>

#include "debrief/core/text.hpp"

namespace debrief::inline v0 {

namespace {

/// A relation's columns, and its rows as they come.
struct Relation {
  std::string name;
  const Type* row = nullptr;  ///< a record, or the type of a plain value
  CsvTable table;
};

using Relations = std::vector<Relation>;

const Type& plain(const Type& type) {
  return type.shape == Shape::optional ? *type.element : type;
}

std::string joined(const std::string& path, std::string_view name) {
  return path.empty() ? std::string(name) : path + "." + std::string(name);
}

void append_cell(std::string& out, std::string_view text, bool may_be_formula) {
  std::string cell(text);
  if (may_be_formula && !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos) {
    cell.insert(cell.begin(), '\'');
  }
  if (cell.find_first_of(",\"\r\n") == std::string::npos) {
    out += cell;
    return;
  }
  out += '"';
  for (const char c : cell) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

void append_value(std::string& out, const Type& type, const void* value) {
  void* at = const_cast<void*>(value);
  switch (type.shape) {
    case Shape::text:
      append_cell(out, *static_cast<const std::string*>(value), true);
      break;
    case Shape::reference:
      append_cell(out, type.reference(at), true);
      break;
    case Shape::json:
      append_cell(out, static_cast<const Json*>(value)->text, true);
      break;
    case Shape::integer:
      append_cell(out, std::to_string(*static_cast<const std::int64_t*>(value)), false);
      break;
    case Shape::boolean:
      out += *static_cast<const bool*>(value) ? "true" : "false";
      break;
    case Shape::instant:
      append_cell(out, text_of(*static_cast<const Instant*>(value)), false);
      break;
    case Shape::date:
      append_cell(out, text_of(*static_cast<const Date*>(value)), false);
      break;
    case Shape::enumeration:
      out += type.enumerators[type.enumerator(value)].text;
      break;
    default:
      break;
  }
}

/// Calls each(name, type, value) for every plain member, those of single records inside included; `value` is null where
/// the member is absent.
template <class Each>
void for_each_cell(const Type& record, const void* value, const std::string& prefix, const Each& each) {
  for (const Field& field : record.fields) {
    const Type& type = field.type();
    void* member = value == nullptr ? nullptr : field.member(const_cast<void*>(value));
    const Type& inner = plain(type);
    if (type.shape == Shape::optional && member != nullptr)
      member = type.size(member) == 0 ? nullptr : type.at(member, 0);
    if (inner.shape == Shape::list) continue;
    const std::string name = joined(prefix, field.name);
    if (inner.shape == Shape::record) {
      for_each_cell(inner, member, name, each);
    } else {
      each(name, inner, member);
    }
  }
}

std::string head_of(const Relation& relation) {
  std::string head = "document,parent,position";
  if (relation.row->shape == Shape::record) {
    for_each_cell(*relation.row, nullptr, {}, [&](const std::string& name, const Type&, const void*) {
      head += ',';
      head += name;
    });
  } else {
    head += ",value";
  }
  return head + "\r\n";
}

/// Adds the relations below a record to the list, in the order of the description.
void add_relations(const Type& record, const std::string& path, Relations& out) {
  for (const Field& field : record.fields) {
    const Type& type = plain(field.type());
    const std::string name = joined(path, field.name);
    if (type.shape == Shape::record) add_relations(type, name, out);
    if (type.shape != Shape::list) continue;
    out.push_back({name, type.element, {name, {}, 0}});
    if (type.element->shape == Shape::record) add_relations(*type.element, name, out);
  }
}

Relations all_relations() {
  Relations out;
  out.push_back({"reviews", &type_of<Review>(), {"reviews", {}, 0}});
  add_relations(type_of<Review>(), {}, out);
  for (Relation& relation : out) relation.table.text = head_of(relation);
  return out;
}

class Writer {
 public:
  explicit Writer(Relations& relations) : relations_(relations) {
    for (std::size_t i = 0; i < relations.size(); ++i) index_[relations[i].name] = i;
  }

  void add(const Review& review) {
    document_ = review.id.text;
    row("reviews", type_of<Review>(), &review, {}, 1);
    below(type_of<Review>(), &review, {}, review.id.text);
  }

  void add(const Incident& incident) {
    document_ = incident.id.text;
    row("incidents", type_of<Incident>(), &incident, {}, 1);
    below(type_of<Incident>(), &incident, "incidents", incident.id.text);
  }

 private:
  void row(const std::string& name, const Type& type, const void* value, const std::string& parent,
           std::size_t position) {
    CsvTable& table = relations_[index_.at(name)].table;
    append_cell(table.text, document_, true);
    table.text += ',';
    append_cell(table.text, parent, true);
    table.text += ',' + std::to_string(position);
    if (type.shape == Shape::record) {
      for_each_cell(type, value, {}, [&](const std::string&, const Type& cell, const void* member) {
        table.text += ',';
        if (member != nullptr) append_value(table.text, cell, member);
      });
    } else {
      table.text += ',';
      append_value(table.text, type, value);
    }
    table.text += "\r\n";
    ++table.rows;
  }

  void below(const Type& record, const void* value, const std::string& path, const std::string& around) {
    for (const Field& field : record.fields) {
      const Type& outer = field.type();
      const Type& type = plain(outer);
      if (type.shape != Shape::record && type.shape != Shape::list) continue;
      void* member = field.member(const_cast<void*>(value));
      if (outer.shape == Shape::optional) {
        if (outer.size(member) == 0) continue;
        member = outer.at(member, 0);
      }
      const std::string name = joined(path, field.name);
      if (type.shape == Shape::record) {
        below(type, member, name, around);
        continue;
      }
      for (std::size_t i = 0; i < type.size(member); ++i) {
        const void* item = type.at(member, i);
        row(name, *type.element, item, around, i + 1);
        if (type.element->shape != Shape::record) continue;
        const std::string own = id_of(*type.element, item);
        below(*type.element, item, name, own.empty() ? around : own);
      }
    }
  }

  static std::string id_of(const Type& record, const void* value) {
    const Field* field = find_field(record, "id");
    if (field == nullptr || field->type().shape != Shape::reference) return {};
    return field->type().reference(field->member(const_cast<void*>(value)));
  }

  Relations& relations_;
  std::map<std::string, std::size_t> index_;
  std::string document_;
};

Relations filled(const std::vector<Document>& documents) {
  Relations relations = all_relations();
  Writer writer(relations);
  for (const Document& document : documents) {
    std::visit([&](const auto& held) { writer.add(held); }, document);
  }
  return relations;
}

}  // namespace

std::vector<std::string> csv_relations() {
  std::vector<std::string> out;
  for (const Relation& relation : all_relations()) out.push_back(relation.name);
  return out;
}

std::vector<CsvTable> csv_tables(const std::vector<Document>& documents) {
  std::vector<CsvTable> out;
  for (Relation& relation : filled(documents)) {
    if (relation.table.rows > 0) out.push_back(std::move(relation.table));
  }
  return out;
}

Result<CsvTable> csv_table(const std::vector<Document>& documents, std::string_view relation) {
  std::vector<std::string_view> names;
  Relations relations = filled(documents);
  for (Relation& held : relations) {
    if (held.name == relation) return std::move(held.table);
    names.push_back(held.name);
  }
  const std::string_view near = nearest(relation, names);
  std::string remedy = "did you mean " + quoted(near) + "?";
  if (near.empty()) {
    remedy = "there are:";
    for (const std::string_view each : names) remedy += ' ' + std::string(each);
  }
  return Error{ErrorCode::not_found, quoted(relation), "there is no such relation", std::move(remedy)};
}

}  // namespace debrief::inline v0
