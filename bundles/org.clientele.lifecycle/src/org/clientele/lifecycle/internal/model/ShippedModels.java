package org.clientele.lifecycle.internal.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.definitions.DefinitionContributor;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;
import org.clientele.model.Titled;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The stage models of the domain catalogue [L01, L03, L04, L05, C20], which every store is given once. */
@Component
public final class ShippedModels implements DefinitionContributor {

    private static final ClienteleFactory FACTORY = ClienteleFactory.eINSTANCE;

    @Override
    public List<Aggregate> definitions() {
        return List.copyOf(models());
    }

    /** New graphs, in the order of their positions. */
    static List<StageModel> models() {
        List<StageModel> models = new ArrayList<>();
        for (JsonElement each : read("models.json").getAsJsonArray()) { //$NON-NLS-1$
            StageModel model = model(each.getAsJsonObject());
            model.setPosition(models.size() + 1);
            models.add(model);
        }
        return models;
    }

    private static JsonElement read(String name) {
        try (InputStream in = ShippedModels.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StageModel model(JsonObject object) {
        StageModel model = titled(FACTORY.createStageModel(), object);
        model.setKey(text(object, "key")); //$NON-NLS-1$
        model.setSource(text(object, "source")); //$NON-NLS-1$
        model.setActive(object.has("active")); //$NON-NLS-1$
        for (JsonElement stage : object.getAsJsonArray("stages")) { //$NON-NLS-1$
            model.getStages().add(stage(stage.getAsJsonObject()));
        }
        for (JsonElement way : object.getAsJsonArray("transitions")) { //$NON-NLS-1$
            model.getTransitions().add(transition(way.getAsJsonObject()));
        }
        return model;
    }

    private static Stage stage(JsonObject object) {
        Stage stage = titled(FACTORY.createStage(), object);
        stage.setKey(text(object, "key")); //$NON-NLS-1$
        stage.setStart(object.has("start")); //$NON-NLS-1$
        stage.setEnd(object.has("end")); //$NON-NLS-1$
        stage.setEntry(ShippedConditions.read(object.get("entry"))); //$NON-NLS-1$
        stage.setExit(ShippedConditions.read(object.get("exit"))); //$NON-NLS-1$
        stage.setFocusEnglish(text(object, "focusEnglish")); //$NON-NLS-1$
        stage.setFocusChinese(text(object, "focusChinese")); //$NON-NLS-1$
        stage.setTargetDays(object.has("target") ? object.get("target").getAsInt() : 0); //$NON-NLS-1$ //$NON-NLS-2$
        return stage;
    }

    private static StageTransition transition(JsonObject object) {
        StageTransition way = FACTORY.createStageTransition();
        way.setFrom(text(object, "from")); //$NON-NLS-1$
        way.setTo(text(object, "to")); //$NON-NLS-1$
        way.setAutomatic(!object.has("automatic")); //$NON-NLS-1$
        way.setByHand(!object.has("byHand")); //$NON-NLS-1$
        way.setGuard(ShippedConditions.read(object.get("guard"))); //$NON-NLS-1$
        return way;
    }

    private static <T extends Titled> T titled(T titled, JsonObject object) {
        titled.setEnglish(text(object, "english")); //$NON-NLS-1$
        titled.setChinese(text(object, "chinese")); //$NON-NLS-1$
        titled.setDescription(text(object, "description")); //$NON-NLS-1$
        return titled;
    }

    private static String text(JsonObject object, String member) {
        return object.has(member) ? object.get(member).getAsString() : null;
    }
}
