package org.clientele.lifecycle.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.junit.jupiter.api.Test;

/** What stores are given. The Chinese names are those of the domain catalogue. */
class ShippedModelsTest {

    @Test
    void theStagesAreThoseOfTheCatalogue() {
        assertEquals("潜在获取期、客户成长期、客户成熟期、客户衰退期、客户终止期", chinese("lifecycle", "、"));
        assertEquals("合格预期顾客→首次购买→重复购买→忠诚客户→成员→拥护者", chinese("formation", "→"));
        assertEquals("电话来访/现场来访/意向客户/成交客户/忠诚客户", chinese("visitor", "/"));
        assertEquals("获取新顾客→发展并维持→由原顾客创造新顾客", chinese("three-levels", "→"));
        assertEquals(List.of("L01", "L04, C10", "C20", "L05"),
                ShippedModels.models().stream().map(StageModel::getSource).toList());
    }

    @Test
    void threeAreInForceAndOneIsADraft() {
        assertEquals(List.of(StageModels.LIFECYCLE, StageModels.FORMATION, StageModels.VISITOR), ShippedModels.models()
                .stream().filter(StageModel::isActive).map(StageModel::getKey).toList());
        assertFalse(model(StageModels.THREE_LEVELS).isActive());
    }

    @Test
    void everyStageTellsTheStaffWhatToDoInBothLanguages() {
        for (StageModel model : ShippedModels.models()) {
            for (Stage stage : model.getStages()) {
                String name = model.getKey() + '.' + stage.getKey();
                assertTrue(stage.getFocusEnglish().length() > 40, name);
                assertTrue(stage.getFocusChinese().codePoints().filter(Character::isIdeographic).count() > 15, name);
                assertFalse(stage.getEnglish().isBlank(), name);
            }
        }
    }

    @Test
    void nothingIsWrongWithThem() throws Exception {
        try (ModelShop shop = new ModelShop()) {
            shop.customer("prospect");
            shop.customer("new", ModelShop.day(2024, 2, 20));
            shop.customer("regular", ModelShop.day(2023, 3, 20), ModelShop.day(2023, 6, 20),
                    ModelShop.day(2023, 9, 20), ModelShop.day(2023, 12, 20), ModelShop.day(2024, 2, 20));
            shop.customer("silent", ModelShop.day(2023, 5, 1), ModelShop.day(2023, 7, 1));
            shop.customer("lost", ModelShop.day(2021, 5, 1));
            for (StageModel model : ShippedModels.models()) {
                if (!model.getKey().equals(StageModels.VISITOR)) { // its rules read lamps, which are not here
                    assertEquals(List.of(), shop.check(model));
                }
            }
        }
    }

    @Test
    void theLifeCycleFollowsPurchases() throws Exception {
        try (ModelShop shop = new ModelShop()) {
            shop.customer("prospect");
            shop.customer("new", ModelShop.day(2024, 2, 20));
            shop.customer("regular", ModelShop.day(2023, 3, 20), ModelShop.day(2023, 6, 20),
                    ModelShop.day(2023, 9, 20), ModelShop.day(2024, 2, 20));
            shop.customer("silent", ModelShop.day(2023, 5, 1), ModelShop.day(2023, 9, 2)); // 181 days before 1 March
            shop.customer("quiet", ModelShop.day(2023, 5, 1), ModelShop.day(2023, 9, 3)); // 180 days
            shop.customer("lost", ModelShop.day(2022, 9, 7)); // 541 days
            StageModel model = model(StageModels.LIFECYCLE);
            String found = shop.models.simulate(shop.store, ModelShop.ANN, null, model, null).flows().stream()
                    .map(flow -> flow.to() + ": " + ModelShop.numbers(facts(shop), flow.rows()))
                    .collect(Collectors.joining("; "));
            assertEquals("potential: prospect; growth: new, quiet; mature: regular; decline: silent; ended: lost",
                    found);
        }
    }

    private static FactSnapshot facts(ModelShop shop) {
        return shop.facts.of(shop.store).snapshot(ModelShop.ANN).orElseThrow();
    }

    private static String chinese(String key, String between) {
        return model(key).getStages().stream().map(Stage::getChinese).collect(Collectors.joining(between));
    }

    private static StageModel model(String key) {
        return ShippedModels.models().stream().filter(model -> model.getKey().equals(key)).findFirst().orElseThrow();
    }
}
