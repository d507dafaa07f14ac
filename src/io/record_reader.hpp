// Walks a tape along a description and fills a record.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "debrief/io/read.hpp"
#include "io/json_tape.hpp"

namespace debrief::inline v0 {

/// Makes a finding of a reading rule. Its place is not filled in.
Finding reading_finding(std::string_view rule, std::string message, std::string suggestion = {});

/// A JSON Pointer segment, escaped.
std::string pointer_segment(std::string_view name);

/// Reads records from one tape and collects what is wrong.
class RecordReader {
 public:
  RecordReader(std::string_view text, const json::Tape& tape, const Limits& limits, std::vector<Finding>& findings)
      : text_(text), values_(tape.values), limits_(limits), findings_(findings) {}

  /// Reads the value at `index` into `out`. False when it was of the wrong type; then `out` is as it was.
  bool read(const Type& type, std::size_t index, void* out);

  /// Byte offsets of the findings, in their order.
  const std::vector<std::size_t>& offsets() const { return offsets_; }
  /// How many findings were left out because of the limit.
  std::size_t left_out() const { return left_out_; }

 private:
  using Segment = std::variant<std::string_view, std::size_t>;

  bool read_record(const Type& type, std::size_t index, void* out);
  bool read_list(const Type& type, std::size_t index, void* out);
  bool read_text(const Type& type, const json::Value& value, void* out);
  bool read_integer(const json::Value& value, void* out);
  void read_member(const Type& type, const Field& field, std::size_t child, std::size_t position, void* record);
  bool wrong_type(std::string_view wanted, const json::Value& value);
  void keep_extra(const Type& type, const json::Value& value, std::size_t position, void* record);
  void report(std::string_view rule, std::size_t offset, std::string message, std::string suggestion = {});

  std::string_view text_;
  const std::vector<json::Value>& values_;
  const Limits& limits_;
  std::vector<Finding>& findings_;
  std::vector<std::size_t> offsets_;
  std::size_t left_out_ = 0;
  std::vector<Segment> path_;
};

}  // namespace debrief::inline v0
