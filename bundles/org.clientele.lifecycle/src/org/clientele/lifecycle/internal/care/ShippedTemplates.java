package org.clientele.lifecycle.internal.care;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clientele.core.definitions.DefinitionContributor;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.PlanKind;
import org.clientele.model.PlanSection;
import org.clientele.model.PlanStep;
import org.clientele.model.PlanTemplate;
import org.clientele.model.TaskChannel;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The templates that every store is given once: care plan [R01], revisit plan [R02], recovery plan [L02], playbooks [P14].
 * Their names are in both languages; their texts, which become those of plans, are in the language of whoever makes the store.
 */
@Component
public final class ShippedTemplates implements DefinitionContributor {

    private static final ClienteleFactory FACTORY = ClienteleFactory.eINSTANCE;

    @Override
    public List<Aggregate> definitions() {
        return List.copyOf(templates(Locale.getDefault()));
    }

    /** New graphs with the texts of a language. */
    static List<PlanTemplate> templates(Locale locale) {
        int language = Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? 1 : 0;
        List<PlanTemplate> templates = new ArrayList<>();
        try (InputStream in = ShippedTemplates.class.getResourceAsStream("templates.json"); //$NON-NLS-1$
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (JsonElement each : JsonParser.parseReader(reader).getAsJsonArray()) {
                templates.add(template(each.getAsJsonObject(), language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return templates;
    }

    private static PlanTemplate template(JsonObject object, int language) {
        PlanTemplate template = FACTORY.createPlanTemplate();
        template.setKey(text(object, "key")); //$NON-NLS-1$
        template.setEnglish(text(object, "english")); //$NON-NLS-1$
        template.setChinese(text(object, "chinese")); //$NON-NLS-1$
        template.setDescription(text(object, "description")); //$NON-NLS-1$
        template.setKind(PlanKind.valueOf(text(object, "kind"))); //$NON-NLS-1$
        template.setScheme(text(object, "scheme")); //$NON-NLS-1$
        template.setValue(text(object, "value")); //$NON-NLS-1$
        template.setSegment(text(object, "segment")); //$NON-NLS-1$
        template.setRecurrence(text(object, "recurrence")); //$NON-NLS-1$
        template.setEffort(object.get("effort").getAsInt()); //$NON-NLS-1$
        template.setChannel(TaskChannel.valueOf(text(object, "channel"))); //$NON-NLS-1$
        for (JsonElement row : object.getAsJsonArray("sections")) { //$NON-NLS-1$
            JsonArray section = row.getAsJsonArray();
            PlanSection made = FACTORY.createPlanSection();
            made.setKey(section.get(0).getAsString());
            made.setText(section.get(1 + language).getAsString());
            template.getSections().add(made);
        }
        for (JsonElement row : object.getAsJsonArray("steps")) { //$NON-NLS-1$
            JsonArray step = row.getAsJsonArray();
            PlanStep made = FACTORY.createPlanStep();
            made.setPosition(template.getSteps().size() + 1);
            made.setAfterDays(step.get(0).getAsInt());
            made.setText(step.get(1 + language).getAsString());
            template.getSteps().add(made);
        }
        return template;
    }

    private static String text(JsonObject object, String member) {
        return object.has(member) ? object.get(member).getAsString() : null;
    }
}
