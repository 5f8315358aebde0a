package org.clientele.lifecycle.internal.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.clientele.core.care.PlanSections;
import org.clientele.lifecycle.internal.agenda.recurrence.RecurrenceServiceImpl;
import org.clientele.model.PlanKind;
import org.clientele.model.PlanSection;
import org.clientele.model.PlanTemplate;
import org.junit.jupiter.api.Test;

/** The shipped templates against the domain catalogue. */
class ShippedTemplatesTest {

    private static final List<PlanTemplate> ENGLISH = ShippedTemplates.templates(Locale.ENGLISH);
    private static final List<PlanTemplate> CHINESE = ShippedTemplates.templates(Locale.SIMPLIFIED_CHINESE);

    private static PlanTemplate find(List<PlanTemplate> all, String key) {
        return all.stream().filter(template -> key.equals(template.getKey())).findFirst().orElseThrow();
    }

    private static List<String> sections(PlanTemplate template) {
        return template.getSections().stream().map(PlanSection::getKey).toList();
    }

    @Test
    void theCarePlanHasTheSectionsOfR01AndTheRevisitPlanThoseOfR02() {
        assertEquals(PlanSections.of(PlanKind.CARE), sections(find(ENGLISH, "care")));
        assertEquals(List.of("contact", "information", "purpose", "steps", "record"),
                sections(find(ENGLISH, "revisit")));
    }

    @Test
    void eachPlaybookOfP14HasTheFourSteps() {
        for (String key : List.of("keep-loyal", "near-lost", "high-value", "low-satisfaction")) {
            List<String> steps = find(CHINESE, key).getSteps().stream().map(step -> step.getText()).toList();
            assertEquals(4, steps.size(), key);
            List<String> words = List.of("了解", "设计方案", "检验", "追踪评估");
            for (int i = 0; i < words.size(); i++) {
                assertTrue(steps.get(i).startsWith(words.get(i)), key + ": " + steps.get(i));
            }
        }
    }

    @Test
    void theirTextsAreInOneLanguageAndTheirRulesGood() {
        for (int i = 0; i < ENGLISH.size(); i++) {
            PlanTemplate english = ENGLISH.get(i);
            assertTrue(new RecurrenceServiceImpl().check(english.getRecurrence()).isEmpty(), english.getKey());
            for (int k = 0; k < english.getSections().size(); k++) {
                String chinese = CHINESE.get(i).getSections().get(k).getText();
                assertNotEquals(english.getSections().get(k).getText(), chinese);
                assertTrue(chinese.codePoints().anyMatch(c -> c > 0x4e00), chinese);
            }
        }
    }
}
