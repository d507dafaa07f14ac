// Tables for other programs, by the Arrow C data and stream interfaces. The three structures are the published ABI,
// meant to be repeated by whoever produces data: https://arrow.apache.org/docs/format/CDataInterface.html
#pragma once

#include <cstdint>
#include <memory>

#include "debrief/core/export.hpp"
#include "debrief/corpus/table.hpp"

#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE
#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4
extern "C" {
struct ArrowSchema {
  const char* format;
  const char* name;
  const char* metadata;
  int64_t flags;
  int64_t n_children;
  struct ArrowSchema** children;
  struct ArrowSchema* dictionary;
  void (*release)(struct ArrowSchema*);
  void* private_data;
};
struct ArrowArray {
  int64_t length;
  int64_t null_count;
  int64_t offset;
  int64_t n_buffers;
  int64_t n_children;
  const void** buffers;
  struct ArrowArray** children;
  struct ArrowArray* dictionary;
  void (*release)(struct ArrowArray*);
  void* private_data;
};
}
#endif

#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE
extern "C" {
struct ArrowArrayStream {
  int (*get_schema)(struct ArrowArrayStream*, struct ArrowSchema* out);
  int (*get_next)(struct ArrowArrayStream*, struct ArrowArray* out);
  const char* (*get_last_error)(struct ArrowArrayStream*);
  void (*release)(struct ArrowArrayStream*);
  void* private_data;
};
}
#endif

namespace debrief::inline v0 {

/// Fills `out` with the table's schema. The caller releases it.
DEBRIEF_EXPORT void export_schema(const Table& table, ArrowSchema* out);

/// Fills `out` with a stream of one batch. The batch keeps the table alive and points into it wherever Arrow's layout
/// is the table's own; the caller releases the stream.
DEBRIEF_EXPORT void export_stream(std::shared_ptr<const Table> table, ArrowArrayStream* out);

}  // namespace debrief::inline v0
