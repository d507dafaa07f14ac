#pragma once

#include <memory>
#include <mutex>
#include <shared_mutex>

#include "debrief/corpus/corpus.hpp"
#include "debrief/corpus/table.hpp"

namespace debrief::python {

/// A corpus as Python threads share it: one adds, or many look.
class SharedCorpus {
 public:
  SharedCorpus() = default;
  explicit SharedCorpus(Corpus corpus) : corpus_(std::move(corpus)) {}

  /// Calls `work` with the corpus, for looking. Not while the GIL is held.
  template <class Work>
  auto look(Work&& work) const {
    const std::shared_lock lock(mutex_);
    return work(corpus_);
  }

  template <class Work>
  auto change(Work&& work) {
    const std::unique_lock lock(mutex_);
    return work(corpus_);
  }

 private:
  Corpus corpus_;
  mutable std::shared_mutex mutex_;
};

}  // namespace debrief::python
