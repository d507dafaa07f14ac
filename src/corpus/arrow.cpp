#include "debrief/corpus/arrow.hpp"

#include <cerrno>
#include <new>
#include <utility>

namespace debrief::inline v0 {

namespace {

constexpr std::int64_t microseconds = 1'000'000;

const char* format_of(ColumnType type) {
  switch (type) {
    case ColumnType::integer:
      return "l";
    case ColumnType::real:
      return "g";
    case ColumnType::boolean:
      return "b";
    case ColumnType::text:
      return "U";
    case ColumnType::category:
      return "i";
    case ColumnType::instant:
      return "tsu:UTC";
    case ColumnType::day:
      return "tdD";
  }
  return "n";
}

/// What a schema points to.
struct SchemaParts {
  std::string name;
  std::vector<ArrowSchema> children;
  std::vector<ArrowSchema*> places;
  ArrowSchema dictionary{};
};

void release_schema(ArrowSchema* schema) {
  auto* parts = static_cast<SchemaParts*>(schema->private_data);
  for (ArrowSchema& child : parts->children) {
    if (child.release != nullptr) child.release(&child);
  }
  if (parts->dictionary.release != nullptr) parts->dictionary.release(&parts->dictionary);
  delete parts;
  schema->release = nullptr;
}

SchemaParts* make_schema(const char* format, std::string name, std::int64_t flags, ArrowSchema* out) {
  auto* parts = new SchemaParts;
  parts->name = std::move(name);
  *out = {};
  out->format = format;
  out->name = parts->name.c_str();
  out->flags = flags;
  out->release = release_schema;
  out->private_data = parts;
  return parts;
}

/// What an array points to: buffers made for it, and the table that the other buffers belong to.
struct ArrayParts {
  std::shared_ptr<const Table> table;
  std::vector<std::uint8_t> valid;
  std::vector<std::uint8_t> bits;
  std::vector<std::int64_t> wide;
  std::vector<std::int32_t> narrow;
  std::string bytes;
  std::vector<const void*> buffers;
  std::vector<ArrowArray> children;
  std::vector<ArrowArray*> places;
  ArrowArray dictionary{};
};

void release_array(ArrowArray* array) {
  auto* parts = static_cast<ArrayParts*>(array->private_data);
  for (ArrowArray& child : parts->children) {
    if (child.release != nullptr) child.release(&child);
  }
  if (parts->dictionary.release != nullptr) parts->dictionary.release(&parts->dictionary);
  delete parts;
  array->release = nullptr;
}

void finish(ArrayParts* parts, std::size_t length, std::size_t nulls, ArrowArray* out) {
  *out = {};
  out->length = static_cast<std::int64_t>(length);
  out->null_count = static_cast<std::int64_t>(nulls);
  out->n_buffers = static_cast<std::int64_t>(parts->buffers.size());
  out->buffers = parts->buffers.data();
  out->release = release_array;
  out->private_data = parts;
}

void set_bit(std::vector<std::uint8_t>& bits, std::size_t place) {
  bits[place / 8] = static_cast<std::uint8_t>(bits[place / 8] | (1U << (place % 8)));
}

/// The texts of a category column, as an array of their own.
void export_categories(const std::vector<std::string>& categories, ArrowArray* out) {
  auto* parts = new ArrayParts;
  parts->wide.push_back(0);
  for (const std::string& one : categories) {
    parts->bytes += one;
    parts->wide.push_back(static_cast<std::int64_t>(parts->bytes.size()));
  }
  parts->buffers = {nullptr, parts->wide.data(), parts->bytes.data()};
  finish(parts, categories.size(), 0, out);
}

void export_column(const std::shared_ptr<const Table>& table, const Column& column, ArrowArray* out) {
  auto* parts = new ArrayParts;
  parts->table = table;
  const std::size_t rows = column.size();
  const void* valid = nullptr;
  if (column.absent_count() > 0) {
    parts->valid.assign(rows / 8 + 1, 0);
    for (std::size_t i = 0; i < rows; ++i) {
      if (column.has(i)) set_bit(parts->valid, i);
    }
    valid = parts->valid.data();
  }
  switch (column.type()) {
    case ColumnType::integer:
      parts->buffers = {valid, column.numbers().data()};
      break;
    case ColumnType::real:
      parts->buffers = {valid, column.reals().data()};
      break;
    case ColumnType::text:
      parts->buffers = {valid, column.ends().data(), column.bytes().data()};
      break;
    case ColumnType::boolean:
      parts->bits.assign(rows / 8 + 1, 0);
      for (std::size_t i = 0; i < rows; ++i) {
        if (column.number(i) != 0) set_bit(parts->bits, i);
      }
      parts->buffers = {valid, parts->bits.data()};
      break;
    case ColumnType::instant:
      parts->wide.reserve(rows);
      for (const std::int64_t second : column.numbers()) parts->wide.push_back(second * microseconds);
      parts->buffers = {valid, parts->wide.data()};
      break;
    case ColumnType::category:
    case ColumnType::day:
      parts->narrow.reserve(rows);
      for (const std::int64_t number : column.numbers()) parts->narrow.push_back(static_cast<std::int32_t>(number));
      parts->buffers = {valid, parts->narrow.data()};
      break;
  }
  finish(parts, rows, column.absent_count(), out);
  if (column.type() == ColumnType::category) {
    export_categories(column.categories(), &parts->dictionary);
    out->dictionary = &parts->dictionary;
  }
}

void export_batch(const std::shared_ptr<const Table>& table, ArrowArray* out) {
  auto* parts = new ArrayParts;
  parts->buffers = {nullptr};
  finish(parts, table->rows(), 0, out);
  parts->children.resize(table->columns.size());
  for (std::size_t i = 0; i < table->columns.size(); ++i) {
    export_column(table, table->columns[i], &parts->children[i]);
    parts->places.push_back(&parts->children[i]);
  }
  out->n_children = static_cast<std::int64_t>(parts->places.size());
  out->children = parts->places.data();
}

struct StreamParts {
  std::shared_ptr<const Table> table;
  bool done = false;
};

int stream_schema(ArrowArrayStream* stream, ArrowSchema* out) {
  try {
    export_schema(*static_cast<StreamParts*>(stream->private_data)->table, out);
    return 0;
  } catch (const std::bad_alloc&) {
    return ENOMEM;
  }
}

int stream_next(ArrowArrayStream* stream, ArrowArray* out) {
  auto* parts = static_cast<StreamParts*>(stream->private_data);
  *out = {};
  if (parts->done) return 0;
  try {
    export_batch(parts->table, out);
    parts->done = true;
    return 0;
  } catch (const std::bad_alloc&) {
    if (out->release != nullptr) out->release(out);
    return ENOMEM;
  }
}

void release_stream(ArrowArrayStream* stream) {
  delete static_cast<StreamParts*>(stream->private_data);
  stream->release = nullptr;
}

}  // namespace

void export_schema(const Table& table, ArrowSchema* out) {
  SchemaParts* parts = make_schema("+s", table.name, 0, out);
  parts->children.resize(table.columns.size());
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    ArrowSchema* child = &parts->children[i];
    SchemaParts* own = make_schema(format_of(column.type()), column.name(), ARROW_FLAG_NULLABLE, child);
    if (column.type() == ColumnType::category) {
      make_schema("U", "", 0, &own->dictionary);
      child->dictionary = &own->dictionary;
    }
    parts->places.push_back(child);
  }
  out->n_children = static_cast<std::int64_t>(parts->places.size());
  out->children = parts->places.data();
}

void export_stream(std::shared_ptr<const Table> table, ArrowArrayStream* out) {
  auto* parts = new StreamParts{std::move(table)};
  *out = {};
  out->get_schema = stream_schema;
  out->get_next = stream_next;
  out->get_last_error = [](ArrowArrayStream*) -> const char* { return nullptr; };
  out->release = release_stream;
  out->private_data = parts;
}

}  // namespace debrief::inline v0
