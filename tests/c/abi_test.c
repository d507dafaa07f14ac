/* The C face in C99. usage: debrief_c_test FOLDER   (a folder of documents) */
#define _POSIX_C_SOURCE 200809L
#include <debrief.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures = 0;

#define EXPECT(what)                                            \
  do {                                                          \
    if (!(what)) {                                              \
      printf("%s:%d: not so: %s\n", __FILE__, __LINE__, #what); \
      ++failures;                                               \
    }                                                           \
  } while (0)

static const char review[] =
    "{\"format\":\"debrief/review/1\",\"id\":\"R1\",\"title\":\"Queue <b>\",\"incidents\":[{\"id\":\"I1\",\"title\":"
    "\"Queue grew\",\"kind\":\"incident\",\"services\":[\"checkout\"]}]}";

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
struct ArrowArrayStream {
  int (*get_schema)(struct ArrowArrayStream*, struct ArrowSchema* out);
  int (*get_next)(struct ArrowArrayStream*, struct ArrowArray* out);
  const char* (*get_last_error)(struct ArrowArrayStream*);
  void (*release)(struct ArrowArrayStream*);
  void* private_data;
};

static void reading(void) {
  debrief_buf document;
  debrief_buf findings;
  debrief_buf again;
  int clean = -1;
  debrief_error* error = NULL;
  EXPECT(debrief_read(review, strlen(review), &document, &findings, &clean, &error) == DEBRIEF_OK);
  EXPECT(error == NULL);
  EXPECT(clean == 1);
  EXPECT(strlen(document.data) == document.size);
  EXPECT(strcmp(findings.data, "{\"findings\":[]}") == 0);
  EXPECT(debrief_read(document.data, document.size, &again, NULL, NULL, NULL) == DEBRIEF_OK);
  EXPECT(again.size == document.size && memcmp(again.data, document.data, again.size) == 0);
  debrief_buf_free(&document);
  debrief_buf_free(&document);
  debrief_buf_free(&findings);
  debrief_buf_free(&again);

  /* A wrong document is data. */
  EXPECT(debrief_read("{\"", 2, &document, &findings, &clean, &error) == DEBRIEF_OK);
  EXPECT(clean == 0 && document.data == NULL && error == NULL);
  EXPECT(strstr(findings.data, "\"severity\":\"error\"") != NULL);
  debrief_buf_free(&findings);

  /* A wrong call is an error. */
  EXPECT(debrief_read(NULL, 7, &document, &findings, &clean, &error) == DEBRIEF_INVALID_ARGUMENT);
  EXPECT(debrief_error_status(error) == DEBRIEF_INVALID_ARGUMENT);
  EXPECT(strcmp(debrief_error_subject(error), "json") == 0);
  debrief_error_free(error);
  EXPECT(debrief_schema("poem", &document, NULL) == DEBRIEF_INVALID_ARGUMENT);
  EXPECT(debrief_schema("review", &document, NULL) == DEBRIEF_OK);
  EXPECT(strstr(document.data, "urn:debrief:review:1") != NULL);
  debrief_buf_free(&document);

  EXPECT(debrief_html(review, strlen(review), &document, &error) == DEBRIEF_OK);
  EXPECT(strstr(document.data, "Queue &lt;b&gt;") != NULL);
  EXPECT(strstr(document.data, "<script") == NULL);
  debrief_buf_free(&document);
  EXPECT(debrief_html("[]", 2, &document, &error) == DEBRIEF_NOT_A_DOCUMENT);
  EXPECT(debrief_error_message(error)[0] != '\0');
  debrief_error_free(error);
  EXPECT(debrief_error_status(NULL) == DEBRIEF_OK && debrief_error_message(NULL) == NULL);
}

static void corpora(const char* folder) {
  debrief_corpus* corpus = NULL;
  debrief_corpus* other = NULL;
  debrief_error* error = NULL;
  debrief_buf problems;
  debrief_buf bytes;
  debrief_buf same;
  int added = -1;
  const char* paths[2];
  struct ArrowArrayStream stream;
  struct ArrowSchema schema;
  struct ArrowArray batch;
  debrief_measure_options options;

  paths[0] = folder;
  paths[1] = "no/such/folder";
  EXPECT(debrief_corpus_new(&corpus, &error) == DEBRIEF_OK);
  EXPECT(debrief_corpus_load(corpus, paths, 2, &problems, &error) == DEBRIEF_OK);
  EXPECT(debrief_corpus_document_count(corpus) >= 12);
  EXPECT(strstr(problems.data, "no/such/folder") != NULL);
  debrief_buf_free(&problems);
  EXPECT(debrief_corpus_add(corpus, review, strlen(review), &added, &error) == DEBRIEF_OK && added == 1);
  EXPECT(debrief_corpus_add(corpus, review, strlen(review), &added, &error) == DEBRIEF_OK && added == 0);
  EXPECT(debrief_corpus_add(corpus, "{}", 2, &added, NULL) == DEBRIEF_NOT_A_DOCUMENT);

  EXPECT(debrief_corpus_to_bytes(corpus, &bytes, &error) == DEBRIEF_OK);
  EXPECT(debrief_corpus_from_bytes(bytes.data, bytes.size, &other, &error) == DEBRIEF_OK);
  EXPECT(debrief_corpus_merge(other, corpus, &error) == DEBRIEF_OK);
  EXPECT(debrief_corpus_merge(corpus, corpus, &error) == DEBRIEF_OK);
  EXPECT(debrief_corpus_to_bytes(other, &same, &error) == DEBRIEF_OK);
  EXPECT(same.size == bytes.size && memcmp(same.data, bytes.data, same.size) == 0);
  debrief_corpus_free(other);
  EXPECT(debrief_corpus_from_bytes(bytes.data, bytes.size / 2, &other, &error) == DEBRIEF_NOT_A_CORPUS);
  EXPECT(other == NULL);
  debrief_error_free(error);
  debrief_buf_free(&bytes);
  debrief_buf_free(&same);

  memset(&options, 0, sizeof options);
  options.struct_size = sizeof options;
  options.as_of = "2026-01-01T00:00:00Z";
  options.by = "quarter,severity";
  EXPECT(debrief_measure(corpus, &options, &bytes, &error) == DEBRIEF_OK);
  EXPECT(bytes.size > 0 && bytes.data[0] == '{');
  debrief_buf_free(&bytes);
  options.as_of = "2026-01-01";
  EXPECT(debrief_measure(corpus, &options, &bytes, &error) == DEBRIEF_INVALID_ARGUMENT);
  EXPECT(bytes.data == NULL && strcmp(debrief_error_subject(error), "as_of") == 0);
  debrief_error_free(error);
  options.as_of = "2026-01-01T00:00:00Z";
  options.by = "person";
  EXPECT(debrief_measure(corpus, &options, &bytes, NULL) == DEBRIEF_INVALID_ARGUMENT);

  EXPECT(debrief_corpus_stream(corpus, "people", &stream, NULL) == DEBRIEF_NOT_FOUND);
  EXPECT(debrief_corpus_stream(corpus, "incidents", &stream, &error) == DEBRIEF_OK);
  debrief_corpus_free(corpus);
  EXPECT(stream.get_schema(&stream, &schema) == 0);
  EXPECT(schema.n_children > 3 && strcmp(schema.children[0]->name, "incident") == 0);
  schema.release(&schema);
  EXPECT(stream.get_next(&stream, &batch) == 0);
  EXPECT(batch.length >= 13);
  batch.release(&batch);
  stream.release(&stream);
}

static void commands(void) {
  const char* schema[] = {"schema", "incident"};
  const char* unknown[] = {"sing"};
  debrief_buf output;
  debrief_buf words;
  debrief_buf expected;
  int code = -1;
  EXPECT(debrief_command(schema, 2, NULL, 0, &output, &words, &code, NULL) == DEBRIEF_OK);
  EXPECT(code == 0 && words.size == 0);
  EXPECT(debrief_schema("incident", &expected, NULL) == DEBRIEF_OK);
  EXPECT(strcmp(output.data, expected.data) == 0);
  debrief_buf_free(&output);
  debrief_buf_free(&words);
  debrief_buf_free(&expected);
  EXPECT(debrief_command(unknown, 1, NULL, 0, &output, &words, &code, NULL) == DEBRIEF_OK);
  EXPECT(code == 2 && output.size == 0 && words.size > 0);
  debrief_buf_free(&output);
  debrief_buf_free(&words);
}

static void* add_many(void* given) {
  char text[200];
  int i;
  for (i = 0; i < 200; ++i) {
    int size = snprintf(text, sizeof text, "{\"format\":\"debrief/incident/1\",\"id\":\"I%d\",\"title\":\"t\"}", i);
    if (debrief_corpus_add((debrief_corpus*)given, text, (size_t)size, NULL, NULL) != DEBRIEF_OK) return given;
  }
  return NULL;
}

static void threads(void) {
  pthread_t all[4];
  debrief_corpus* corpus = NULL;
  int i;
  EXPECT(debrief_corpus_new(&corpus, NULL) == DEBRIEF_OK);
  for (i = 0; i < 4; ++i) pthread_create(&all[i], NULL, add_many, corpus);
  for (i = 0; i < 4; ++i) {
    void* failed = NULL;
    pthread_join(all[i], &failed);
    EXPECT(failed == NULL);
  }
  EXPECT(debrief_corpus_document_count(corpus) == 200);
  debrief_corpus_free(corpus);
}

int main(int count, char** words) {
  if (count != 2) return 2;
  EXPECT(debrief_abi_version() == DEBRIEF_ABI_VERSION);
  EXPECT(strchr(debrief_version(), '.') != NULL);
  reading();
  corpora(words[1]);
  commands();
  threads();
  printf("%d failures\n", failures);
  return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
