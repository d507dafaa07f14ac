#include "debrief.h"

#include <cstdlib>
#include <cstring>
#include <memory>
#include <mutex>
#include <new>
#include <shared_mutex>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "debrief/core/version.hpp"
#include "debrief/corpus/arrow.hpp"
#include "debrief/corpus/corpus.hpp"
#include "debrief/io/read.hpp"
#include "debrief/io/schema.hpp"
#include "debrief/io/write.hpp"
#include "debrief/metrics/measure.hpp"
#include "debrief/report/html.hpp"

struct debrief_error {
  debrief_status status;
  std::string subject;
  std::string message;
  std::string remedy;
};

struct debrief_corpus {
  debrief::Corpus corpus;
  mutable std::shared_mutex mutex;
};

namespace {

using debrief::Error;
using debrief::ErrorCode;

void tell(debrief_error** place, debrief_status status, std::string subject, std::string message,
          std::string remedy) noexcept {
  if (place == nullptr) return;
  *place = new (std::nothrow) debrief_error{status, std::move(subject), std::move(message), std::move(remedy)};
}

/// Thrown inside this file alone, and caught by guarded().
struct Refusal {
  Error error;
};

[[noreturn]] void refuse(ErrorCode code, std::string subject, std::string message, std::string remedy = {}) {
  throw Refusal{{code, std::move(subject), std::move(message), std::move(remedy)}};
}

void require(const void* argument, const char* name) {
  if (argument == nullptr) refuse(ErrorCode::invalid_argument, name, "must not be null");
}

/// Runs `work`; nothing that it throws gets out.
template <class Work>
debrief_status guarded(debrief_error** error, Work&& work) noexcept {
  if (error != nullptr) *error = nullptr;
  try {
    work();
    return DEBRIEF_OK;
  } catch (const Refusal& refusal) {
    const auto status = static_cast<debrief_status>(refusal.error.code);
    tell(error, status, refusal.error.subject, refusal.error.message, refusal.error.remedy);
    return status;
  } catch (const debrief::Exception& problem) {
    const auto status = static_cast<debrief_status>(problem.error().code);
    tell(error, status, problem.error().subject, problem.error().message, problem.error().remedy);
    return status;
  } catch (const std::bad_alloc&) {
    tell(error, DEBRIEF_OUT_OF_MEMORY, "", "no memory left", "");
    return DEBRIEF_OUT_OF_MEMORY;
  } catch (const std::exception& problem) {
    tell(error, DEBRIEF_INTERNAL, "", problem.what(), "");
    return DEBRIEF_INTERNAL;
  } catch (...) {
    tell(error, DEBRIEF_INTERNAL, "", "an unknown failure", "");
    return DEBRIEF_INTERNAL;
  }
}

void empty(debrief_buf* out) {
  if (out != nullptr) *out = {nullptr, 0};
}

void give(debrief_buf* out, std::string_view bytes) {
  if (out == nullptr) return;
  auto* data = static_cast<char*>(std::malloc(bytes.size() + 1));
  if (data == nullptr) throw std::bad_alloc();
  if (!bytes.empty()) std::memcpy(data, bytes.data(), bytes.size());
  data[bytes.size()] = '\0';
  *out = {data, bytes.size()};
}

std::string_view text_at(const char* text, std::size_t size, const char* name) {
  if (size > 0) require(text, name);
  return {text == nullptr ? "" : text, size};
}

/// {"a": 1, …} member by member.
class Object {
 public:
  explicit Object(std::string& out) : out_(out) { out_ += '{'; }
  void text(const char* name, std::string_view value) {
    if (value.empty()) return;
    member(name);
    debrief::append_json_string(out_, value);
  }
  void number(const char* name, std::int64_t value) {
    member(name);
    out_ += std::to_string(value);
  }
  void member(const char* name) {
    if (!first_) out_ += ',';
    first_ = false;
    debrief::append_json_string(out_, name);
    out_ += ':';
  }
  void close() { out_ += '}'; }

 private:
  std::string& out_;
  bool first_ = true;
};

void append_findings(std::string& out, const std::vector<debrief::Finding>& findings) {
  out += '[';
  bool first = true;
  for (const debrief::Finding& finding : findings) {
    if (!first) out += ',';
    first = false;
    Object object(out);
    object.text("code", finding.code);
    object.text("name", finding.name);
    object.text("severity", text_of(finding.severity));
    object.member("pointer");
    debrief::append_json_string(out, finding.pointer);
    if (finding.span) {
      object.member("span");
      Object span(out);
      span.number("start", static_cast<std::int64_t>(finding.span->start));
      span.number("end", static_cast<std::int64_t>(finding.span->end));
      span.close();
    }
    if (finding.line) object.number("line", *finding.line);
    if (finding.column) object.number("column", *finding.column);
    object.text("message", finding.message);
    object.text("why", finding.why);
    object.text("suggestion", finding.suggestion);
    object.close();
  }
  out += ']';
}

std::vector<std::string> words_of(const char* list) {
  std::vector<std::string> out;
  std::istringstream in(list == nullptr ? "" : list);
  for (std::string word; std::getline(in, word, ',');) {
    if (!word.empty()) out.push_back(word);
  }
  return out;
}

std::string_view first_message(const std::vector<debrief::Finding>& findings) {
  return findings.empty() ? std::string_view("not a document") : std::string_view(findings.front().message);
}

debrief::MeasureOptions options_of(const debrief_measure_options& given) {
  if (given.struct_size < sizeof(debrief_measure_options)) {
    refuse(ErrorCode::invalid_argument, "struct_size", "smaller than the structure",
           "set it to sizeof(debrief_measure_options)");
  }
  require(given.as_of, "as_of");
  const auto reading = debrief::read_instant(given.as_of);
  if (!reading.instant || !reading.complaint.empty()) {
    refuse(ErrorCode::invalid_argument, "as_of", reading.complaint, reading.suggestion);
  }
  debrief::MeasureOptions out{.as_of = reading.instant->unix_seconds};
  for (const std::string& id : words_of(given.metrics)) {
    out.definitions.push_back(debrief::metric_definition(id).value());
  }
  out.policy = debrief::policy_of(given.profile == nullptr ? "article" : given.profile).value();
  if (given.level != 0) out.level = given.level;
  if (given.threads > 0) out.threads = given.threads;
  return out;
}

}  // namespace

extern "C" {

uint32_t debrief_abi_version(void) {
  return DEBRIEF_ABI_VERSION;
}

const char* debrief_version(void) {
  return debrief::library_version().data();  // a literal, so it ends with a zero
}

debrief_status debrief_error_status(const debrief_error* error) {
  return error == nullptr ? DEBRIEF_OK : error->status;
}
const char* debrief_error_subject(const debrief_error* error) {
  return error == nullptr ? nullptr : error->subject.c_str();
}
const char* debrief_error_message(const debrief_error* error) {
  return error == nullptr ? nullptr : error->message.c_str();
}
const char* debrief_error_remedy(const debrief_error* error) {
  return error == nullptr ? nullptr : error->remedy.c_str();
}
void debrief_error_free(debrief_error* error) {
  delete error;
}

void debrief_buf_free(debrief_buf* buffer) {
  if (buffer == nullptr) return;
  std::free(buffer->data);
  *buffer = {nullptr, 0};
}

debrief_status debrief_read(const char* json, size_t size, debrief_buf* document, debrief_buf* findings, int* clean,
                            debrief_error** error) {
  empty(document);
  empty(findings);
  const debrief_status status = guarded(error, [&] {
    const auto reading = debrief::read(text_at(json, size, "json"));
    if (reading.value) give(document, debrief::write(*reading.value));
    std::string told = "{\"findings\":";
    append_findings(told, reading.findings);
    give(findings, told + "}");
    if (clean != nullptr) *clean = reading.clean() ? 1 : 0;
  });
  if (status != DEBRIEF_OK) debrief_buf_free(document);
  return status;
}

debrief_status debrief_schema(const char* kind, debrief_buf* schema, debrief_error** error) {
  empty(schema);
  return guarded(error, [&] {
    require(kind, "kind");
    const std::string_view name = kind;
    if (name == "review") return give(schema, debrief::review_schema());
    if (name == "incident") return give(schema, debrief::incident_schema());
    refuse(ErrorCode::invalid_argument, std::string(name), "not a kind of document", "say review or incident");
  });
}

debrief_status debrief_html(const char* review_json, size_t size, debrief_buf* html, debrief_error** error) {
  empty(html);
  return guarded(error, [&] {
    const auto reading = debrief::read_review(text_at(review_json, size, "review_json"));
    if (!reading.value) {
      refuse(ErrorCode::not_a_document, "review_json", std::string(first_message(reading.findings)),
             "read it with debrief_read() for all findings");
    }
    give(html, debrief::report::html(*reading.value));
  });
}

debrief_status debrief_corpus_new(debrief_corpus** corpus, debrief_error** error) {
  if (corpus != nullptr) *corpus = nullptr;
  return guarded(error, [&] {
    require(corpus, "corpus");
    *corpus = new debrief_corpus;
  });
}

void debrief_corpus_free(debrief_corpus* corpus) {
  delete corpus;
}

debrief_status debrief_corpus_add(debrief_corpus* corpus, const char* json, size_t size, int* added,
                                  debrief_error** error) {
  return guarded(error, [&] {
    require(corpus, "corpus");
    const auto reading = debrief::read(text_at(json, size, "json"));
    if (!reading.value) {
      refuse(ErrorCode::not_a_document, "json", std::string(first_message(reading.findings)),
             "read it with debrief_read() for all findings");
    }
    const std::unique_lock lock(corpus->mutex);
    const bool is_new = add(corpus->corpus, *reading.value);
    if (added != nullptr) *added = is_new ? 1 : 0;
  });
}

debrief_status debrief_corpus_load(debrief_corpus* corpus, const char* const* paths, size_t count,
                                   debrief_buf* problems, debrief_error** error) {
  empty(problems);
  return guarded(error, [&] {
    require(corpus, "corpus");
    if (count > 0) require(paths, "paths");
    std::vector<std::filesystem::path> named;
    for (std::size_t i = 0; i < count; ++i) {
      require(paths[i], "paths");
      named.emplace_back(paths[i]);
    }
    const debrief::Loading loading = debrief::load_corpus(named);
    std::string told = "{\"errors\":[";
    bool first = true;
    for (const Error& one : loading.errors) {
      if (!first) told += ',';
      first = false;
      Object object(told);
      object.text("code", text_of(one.code));
      object.text("subject", one.subject);
      object.text("message", one.message);
      object.text("remedy", one.remedy);
      object.close();
    }
    told += "],\"doubts\":[";
    first = true;
    for (const debrief::Loading::Doubt& doubt : loading.doubts) {
      if (!first) told += ',';
      first = false;
      Object object(told);
      object.text("source", text_of(doubt.source));
      object.member("findings");
      append_findings(told, doubt.findings);
      object.close();
    }
    give(problems, told + "]}");
    const std::unique_lock lock(corpus->mutex);
    merge(corpus->corpus, loading.corpus);
  });
}

debrief_status debrief_corpus_merge(debrief_corpus* corpus, const debrief_corpus* other, debrief_error** error) {
  return guarded(error, [&] {
    require(corpus, "corpus");
    require(other, "other");
    if (corpus == other) return;
    // A copy, so that two corpora merged into each other at once do not wait for each other.
    const debrief::Corpus copy = [&] {
      const std::shared_lock lock(other->mutex);
      return other->corpus;
    }();
    const std::unique_lock lock(corpus->mutex);
    merge(corpus->corpus, copy);
  });
}

debrief_status debrief_corpus_to_bytes(const debrief_corpus* corpus, debrief_buf* bytes, debrief_error** error) {
  empty(bytes);
  return guarded(error, [&] {
    require(corpus, "corpus");
    const std::shared_lock lock(corpus->mutex);
    give(bytes, to_bytes(corpus->corpus));
  });
}

debrief_status debrief_corpus_from_bytes(const char* bytes, size_t size, debrief_corpus** corpus,
                                         debrief_error** error) {
  if (corpus != nullptr) *corpus = nullptr;
  return guarded(error, [&] {
    require(corpus, "corpus");
    auto made = std::make_unique<debrief_corpus>();
    made->corpus = debrief::corpus_from_bytes(text_at(bytes, size, "bytes")).value();
    *corpus = made.release();
  });
}

size_t debrief_corpus_document_count(const debrief_corpus* corpus) {
  if (corpus == nullptr) return 0;
  const std::shared_lock lock(corpus->mutex);
  return corpus->corpus.document_count();
}

debrief_status debrief_corpus_stream(const debrief_corpus* corpus, const char* table, struct ArrowArrayStream* stream,
                                     debrief_error** error) {
  return guarded(error, [&] {
    require(corpus, "corpus");
    require(table, "table");
    require(stream, "stream");
    const std::shared_lock lock(corpus->mutex);
    auto made = debrief::table_of(corpus->corpus, table).value();
    debrief::export_stream(std::make_shared<const debrief::Table>(std::move(made)), stream);
  });
}

debrief_status debrief_measure(const debrief_corpus* corpus, const debrief_measure_options* options, debrief_buf* json,
                               debrief_error** error) {
  empty(json);
  return guarded(error, [&] {
    require(corpus, "corpus");
    require(options, "options");
    const debrief::MeasureOptions understood = options_of(*options);
    std::vector<debrief::GroupBy> by;
    for (const std::string& name : words_of(options->by)) {
      const auto group = debrief::enumerator_of<debrief::GroupBy>(name);
      if (!group) {
        refuse(ErrorCode::invalid_argument, name, "numbers are not grouped by this",
               "say quarter, service, team, severity or tier");
      }
      by.push_back(*group);
    }
    const std::shared_lock lock(corpus->mutex);
    give(json, json_of(debrief::measure(corpus->corpus, understood, by).value()));
  });
}

debrief_status debrief_command(const char* const* arguments, size_t count, const char* input, size_t input_size,
                               debrief_buf* output, debrief_buf* words, int* exit_code, debrief_error** error) {
  empty(output);
  empty(words);
  const debrief_status status = guarded(error, [&] {
    if (count > 0) require(arguments, "arguments");
    std::vector<std::string> given;
    for (std::size_t i = 0; i < count; ++i) {
      require(arguments[i], "arguments");
      given.emplace_back(arguments[i]);
    }
    std::istringstream in(std::string(text_at(input, input_size, "input")));
    std::ostringstream out;
    std::ostringstream err;
    const int code = debrief::cli::run(given, {}, {in, out, err});
    if (exit_code != nullptr) *exit_code = code;
    give(output, out.str());
    give(words, err.str());
  });
  if (status != DEBRIEF_OK) debrief_buf_free(output);
  return status;
}

}  // extern "C"
