/* Debrief for C, and for every language that calls C.
 *
 * Few calls that matter, JSON and Arrow as currency: documents go in and come out as UTF-8 JSON, tables as Arrow C
 * streams. Numbers of enumerations are for ever and only added to.
 *
 * - Texts go in as pointer and length; they need no zero at their end and are not kept.
 * - What comes out as debrief_buf belongs to the caller: debrief_buf_free(). It ends with a zero that `size` does not
 *   count. A debrief_buf that a failed call was given is empty.
 * - Every function that can fail returns a debrief_status. With any but DEBRIEF_OK it leaves, where `error` is not
 *   null, an error to be freed with debrief_error_free(). A wrong document is not an error: it comes back as findings.
 * - Nothing throws, prints, aborts or reads the clock. No function keeps state between calls.
 * - Threads: any function may run at any time. One corpus may be used by many threads: changes wait for each other.
 */
#ifndef DEBRIEF_H
#define DEBRIEF_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#define DEBRIEF_C_API __declspec(dllimport)
#else
#define DEBRIEF_C_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Raised when a function changes or goes away. */
#define DEBRIEF_ABI_VERSION 1

/* The ABI of the library that is loaded; compare with DEBRIEF_ABI_VERSION. */
DEBRIEF_C_API uint32_t debrief_abi_version(void);

/* "major.minor.patch". Lives for ever. */
DEBRIEF_C_API const char* debrief_version(void);

/* The numbers are those of the library's error codes. */
typedef enum debrief_status {
  DEBRIEF_OK = 0,
  DEBRIEF_INVALID_ARGUMENT = 1,
  DEBRIEF_NOT_FOUND = 2,
  DEBRIEF_NOT_SUPPORTED = 3,
  DEBRIEF_CANNOT_READ = 100,
  DEBRIEF_CANNOT_WRITE = 101,
  DEBRIEF_TOO_LARGE = 102,
  DEBRIEF_NOT_A_DOCUMENT = 103,
  DEBRIEF_UNKNOWN_RULE = 200,
  DEBRIEF_INVALID_POLICY = 201,
  DEBRIEF_UNKNOWN_METRIC = 300,
  DEBRIEF_NOT_A_CORPUS = 301,
  DEBRIEF_OUT_OF_MEMORY = 65534,
  DEBRIEF_INTERNAL = 65535
} debrief_status;

typedef struct debrief_error debrief_error;

/* The parts of an error; null for a null error. They live as long as the error. */
DEBRIEF_C_API debrief_status debrief_error_status(const debrief_error* error);
DEBRIEF_C_API const char* debrief_error_subject(const debrief_error* error);
DEBRIEF_C_API const char* debrief_error_message(const debrief_error* error);
DEBRIEF_C_API const char* debrief_error_remedy(const debrief_error* error);
DEBRIEF_C_API void debrief_error_free(debrief_error* error);

typedef struct debrief_buf {
  char* data;
  size_t size;
} debrief_buf;

/* Frees and empties a buffer; an empty one is fine. */
DEBRIEF_C_API void debrief_buf_free(debrief_buf* buffer);

/* ---- documents ---- */

/* Reads a review or an incident.
 *
 * `document` receives canonical JSON of what could be read, empty where the text is no document of a known format.
 * `findings` receives {"findings": [...]}, each with code, name, severity, pointer, line, column, message, why and
 * suggestion, absent parts left out. Either may be null. `clean`, where not null, receives 1 when there is a document
 * and no finding of severity error, otherwise 0. */
DEBRIEF_C_API debrief_status debrief_read(const char* json, size_t size, debrief_buf* document, debrief_buf* findings,
                                          int* clean, debrief_error** error);

/* JSON Schema (2020-12) of "review" or "incident". */
DEBRIEF_C_API debrief_status debrief_schema(const char* kind, debrief_buf* schema, debrief_error** error);

/* A self-contained HTML page of one review, without script. A text that is no review is DEBRIEF_NOT_A_DOCUMENT. */
DEBRIEF_C_API debrief_status debrief_html(const char* review_json, size_t size, debrief_buf* html,
                                          debrief_error** error);

/* ---- corpora ---- */

typedef struct debrief_corpus debrief_corpus;

DEBRIEF_C_API debrief_status debrief_corpus_new(debrief_corpus** corpus, debrief_error** error);
DEBRIEF_C_API void debrief_corpus_free(debrief_corpus* corpus);

/* Adds a document. `added`, where not null, receives 0 when it was there before. A text that is no document is
 * DEBRIEF_NOT_A_DOCUMENT; one with findings is added as far as it goes. */
DEBRIEF_C_API debrief_status debrief_corpus_add(debrief_corpus* corpus, const char* json, size_t size, int* added,
                                                debrief_error** error);

/* Adds folders, .json, .jsonl and saved corpora. The good ones are added even where others cannot be read; `problems`,
 * where not null, receives {"errors": [...], "doubts": [...]}. */
DEBRIEF_C_API debrief_status debrief_corpus_load(debrief_corpus* corpus, const char* const* paths, size_t count,
                                                 debrief_buf* problems, debrief_error** error);

/* Adds what `other` holds and `corpus` does not. Any split merged in any order gives the same bytes. */
DEBRIEF_C_API debrief_status debrief_corpus_merge(debrief_corpus* corpus, const debrief_corpus* other,
                                                  debrief_error** error);

DEBRIEF_C_API debrief_status debrief_corpus_to_bytes(const debrief_corpus* corpus, debrief_buf* bytes,
                                                     debrief_error** error);
DEBRIEF_C_API debrief_status debrief_corpus_from_bytes(const char* bytes, size_t size, debrief_corpus** corpus,
                                                       debrief_error** error);

DEBRIEF_C_API size_t debrief_corpus_document_count(const debrief_corpus* corpus);

struct ArrowArrayStream; /* https://arrow.apache.org/docs/format/CStreamInterface.html */

/* Fills `stream` with a table: documents, incidents, services, teams, needed_expertise, milestones, factors, edges,
 * actions, action_factors, events. The stream outlives the corpus; release it as Arrow says. */
DEBRIEF_C_API debrief_status debrief_corpus_stream(const debrief_corpus* corpus, const char* table,
                                                   struct ArrowArrayStream* stream, debrief_error** error);

typedef struct debrief_measure_options {
  uint32_t struct_size; /* sizeof(debrief_measure_options) */
  int32_t threads;      /* 0 is 1; the answer does not depend on it */
  const char* as_of;    /* the cut-off, RFC 3339 with its offset; required */
  const char* by;       /* quarter, service, team, severity, tier, several with commas; null for none */
  const char* metrics;  /* ids with commas; null for all */
  const char* profile;  /* the policy; null for the article's */
  double level;         /* confidence of the intervals; 0 is 0.95 */
} debrief_measure_options;

/* The duration metrics as JSON: no number without its n, no missing number as 0. */
DEBRIEF_C_API debrief_status debrief_measure(const debrief_corpus* corpus, const debrief_measure_options* options,
                                             debrief_buf* json, debrief_error** error);

/* ---- everything else ---- */

/* Runs a command of `debrief` in this process: what the command line can do, every language can do, such as
 * {"check", "--format", "json", "-"}. `input` is what the command reads where a file is named "-".
 *
 * `output` receives machine output, `words` what a person should read, `exit_code` 0 for clean, 1 for findings, 2 for
 * a command that could not be carried out. Any of the three may be null. */
DEBRIEF_C_API debrief_status debrief_command(const char* const* arguments, size_t count, const char* input,
                                             size_t input_size, debrief_buf* output, debrief_buf* words, int* exit_code,
                                             debrief_error** error);

#ifdef __cplusplus
}
#endif

#endif
