#include "report/view.hpp"

#include <kainjow/mustache.hpp>

#include "report/templates.hpp"

namespace debrief::inline v0::report_detail {

namespace {

namespace mustache = kainjow::mustache;

mustache::data data_of(const View& view) {
  mustache::data out(mustache::data::type::object);
  for (const auto& [name, text] : view.texts) out.set(name, text);
  for (const auto& [name, markup] : view.charts) out.set(name, markup);
  for (const auto& [name, views] : view.lists) {
    mustache::data list(mustache::data::type::list);
    for (const View& item : views) list.push_back(data_of(item));
    out.set(name, std::move(list));
  }
  return out;
}

}  // namespace

void View::text(std::string_view name, std::string_view value) {
  if (!value.empty()) texts.emplace_back(name, value);
}

void View::number(std::string_view name, std::size_t value) {
  texts.emplace_back(name, std::to_string(value));
}

void View::chart(std::string_view name, std::string markup) {
  if (!markup.empty()) charts.emplace_back(name, std::move(markup));
}

void View::flag(std::string_view name, bool value) {
  if (value) texts.emplace_back(name, "yes");
}

void View::list(std::string_view name, std::vector<View> views) {
  lists.emplace_back(name, std::move(views));
}

void View::list(std::string_view name, std::string_view item, const std::vector<std::string>& values) {
  std::vector<View> views(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) views[i].text(item, values[i]);
  list(name, std::move(views));
}

void View::section(std::string_view name, std::vector<View> views) {
  if (views.empty()) return;
  View wrapper;
  wrapper.number(std::string(name) + "_count", views.size());
  wrapper.list(name, std::move(views));
  std::vector<View> one;
  one.push_back(std::move(wrapper));
  list(std::string(name) + "_section", std::move(one));
}

std::string render(std::string_view template_name, const View& view) {
  mustache::mustache engine{std::string(template_text(template_name))};
  return engine.render(data_of(view));
}

}  // namespace debrief::inline v0::report_detail
