// Symbol visibility of the public interface. Everything else in the library stays hidden.
#pragma once

#if defined(_WIN32)
#if defined(DEBRIEF_BUILDING)
#define DEBRIEF_EXPORT __declspec(dllexport)
#elif defined(DEBRIEF_SHARED)
#define DEBRIEF_EXPORT __declspec(dllimport)
#else
#define DEBRIEF_EXPORT
#endif
#else
#define DEBRIEF_EXPORT __attribute__((visibility("default")))
#endif
