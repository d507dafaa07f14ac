// Texts in other languages than English are left alone, whatever English terms stand in them; English beside them is
// read.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "debrief/check/language.hpp"

namespace debrief {
namespace {

std::vector<std::string> found_in(std::string_view text) {
  LanguageOptions options;
  options.kind = TextKind::markdown;
  std::vector<std::string> out;
  for (const Finding& finding : language(text, options)) out.push_back(finding.code + " " + finding.message);
  return out;
}

struct Foreign {
  std::string_view language;
  std::string_view text;
};

void PrintTo(const Foreign& foreign, std::ostream* out) {
  *out << foreign.language;
}

class OtherLanguages : public ::testing::TestWithParam<Foreign> {};

TEST_P(OtherLanguages, AreLeftAlone) {
  for (const std::string& finding : found_in(GetParam().text)) ADD_FAILURE() << finding;
}

TEST_P(OtherLanguages, DoNotHideEnglishBesideThem) {
  const std::string mixed =
      std::string(GetParam().text) + "\n\nThe team failed to escalate, and nobody read the page.\n";
  const std::vector<std::string> found = found_in(mixed);
  EXPECT_TRUE(std::any_of(found.begin(), found.end(), [](const std::string& f) { return f.starts_with("CF-07"); }));
  for (const std::string& finding : found)
    EXPECT_TRUE(finding.starts_with("CF-07") || finding.starts_with("AB-02") || finding.starts_with("CF-12"))
        << finding;
}

constexpr Foreign texts[] = {
    {"German", R"(# Postmortem: Ausfall der Kasse

Die Root Cause war ein Fehler in der Konfiguration, und das Team hat den Alert nicht gesehen. Der Deploy um 14:02 war
laut Log der Auslöser. Es war kein Human Error, sondern eine Folge von drei Bedingungen.

## Root Cause

Das Zertifikat war abgelaufen, just in dem Moment, als die Last stieg. Wir waren mit der Suche im falschen System.

## Action Items

- Monitoring verbessern und Review des Alarms
- Update der Dokumentation durch das Team
- Training für die Rufbereitschaft)"},
    {"French", R"(# Postmortem du 3 mai

La root cause est une erreur de configuration, et nous avons manqué le signal. Le service a été rétabli dans la nuit par
les équipes. L'alerte est arrivée en retard, mais pas sur le bon canal ; le déploiement de 14 h est le premier suspect.

## Actions

- Documentation du runbook par les équipes
- Automation des tests pour la migration
- Communication avec le support)"},
    {"Spanish", R"(# Postmortem del incidente

La root cause fue un error de configuración y no una persona. El equipo no vio la alerta en el panel, por lo que la cola
se llenó. Es un human error según el informe del proveedor, pero los datos no dicen eso.

## Action items

- Review de los límites por el equipo
- Training para la guardia
- Monitor del sistema en la consola)"},
    {"Portuguese", R"(# Postmortem da queda

A root cause foi uma falha na configuração e não um human error. Os engenheiros não viram o alerta, e o deploy da tarde
foi o primeiro suspeito. A equipe do banco de dados foi chamada em dez minutos.

## Action items

- Review da documentação
- Training para a equipe do plantão)"},
    {"Dutch", R"(# Postmortem van de storing

De root cause was een fout in de configuratie en niet een human error. Het team heeft de melding niet gezien door de
drukte, en de deploy van 14:02 was de eerste verdachte. Wij hebben het systeem hersteld met een rollback.

## Action items

- Review van de documentatie
- Training voor het team)"},
    {"Italian", R"(# Postmortem del guasto

La root cause è un errore di configurazione e non di una persona. Gli ingegneri non hanno visto il messaggio, che per il
team era uno dei tanti. Il servizio è tornato in dieci minuti con il rollback della modifica.)"},
    {"Swedish", R"(# Postmortem

Det var ett fel i konfigurationen som inte syntes på panelen, och root cause är att en gräns låg för lågt. Teamet såg det
efter en timme och det var inte ett human error.)"},
};

INSTANTIATE_TEST_SUITE_P(Texts, OtherLanguages, ::testing::ValuesIn(texts),
                         [](const auto& each) { return std::string(each.param.language); });

TEST(OtherLanguages, EnglishWithForeignNamesIsEnglish) {
  EXPECT_FALSE(found_in("The root cause was a switch in the Van der Berg building in La Paz.").empty());
  EXPECT_FALSE(found_in("- Improve monitoring per region").empty());
}

}  // namespace
}  // namespace debrief
