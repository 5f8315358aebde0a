package example.partner.internal;

import java.util.List;

import org.clientele.core.definitions.DefinitionContributor;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Condition;
import org.clientele.model.Stage;
import org.clientele.model.StageGuardUse;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;
import org.clientele.rules.Conditions;
import org.osgi.service.component.annotations.Component;

/** The stages of a restaurant's guests. The house says who is a regular, but only of guests who were there lately. */
@Component
public final class RestaurantStages implements DefinitionContributor {

    static final String KEY = "restaurant-guests";

    private static final ClienteleFactory FACTORY = ClienteleFactory.eINSTANCE;

    @Override
    public List<Aggregate> definitions() {
        StageModel model = FACTORY.createStageModel();
        model.setKey(KEY);
        model.setEnglish("Restaurant guests");
        model.setChinese("餐厅客人");
        model.setActive(true);
        model.getStages().add(stage("first", "First visit", "首次光临", meals(1)));
        model.getStages().getFirst().setStart(true);
        model.getStages().add(stage("guest", "Guest", "客人", meals(3)));
        model.getStages().add(stage("regular", "Regular", "常客", null));
        model.getTransitions().add(way("first", "guest", true));
        StageTransition known = way("guest", "regular", false);
        StageGuardUse guard = FACTORY.createStageGuardUse();
        guard.setGuard(RecentMeal.ID);
        known.getGuards().add(guard);
        model.getTransitions().add(known);
        model.getTransitions().add(way("regular", "guest", false));
        return List.of(model);
    }

    private static Condition meals(int least) {
        return Conditions.aggregate("orders", "count", ">=", least);
    }

    private static Stage stage(String key, String english, String chinese, Condition entry) {
        Stage stage = FACTORY.createStage();
        stage.setKey(key);
        stage.setEnglish(english);
        stage.setChinese(chinese);
        stage.setEntry(entry);
        return stage;
    }

    private static StageTransition way(String from, String to, boolean automatic) {
        StageTransition way = FACTORY.createStageTransition();
        way.setFrom(from);
        way.setTo(to);
        way.setAutomatic(automatic);
        way.setByHand(!automatic);
        return way;
    }
}
