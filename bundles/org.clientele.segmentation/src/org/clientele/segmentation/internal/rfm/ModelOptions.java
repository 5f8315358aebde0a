package org.clientele.segmentation.internal.rfm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmOptions.Ties;
import org.clientele.core.segmentation.RfmRun.Measure;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.RfmBorder;
import org.clientele.model.RfmMeasureKind;
import org.clientele.model.RfmModel;
import org.clientele.model.RfmTieKind;

/** Options as a model holds them: borders of amounts are in the base currency there, in ten-thousandths here. */
final class ModelOptions {

    private ModelOptions() {
    }

    static RfmOptions of(RfmModel model, LocalDate today) {
        Map<Measure, List<Double>> borders = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            List<Double> fixed = borders(model, kind(measure)).stream()
                    .map(value -> measure == Measure.MONETARY ? value.movePointRight(FactColumn.AMOUNT_SCALE) : value)
                    .map(BigDecimal::doubleValue).toList();
            if (!fixed.isEmpty()) {
                borders.put(measure, fixed);
            }
        }
        return new RfmOptions(model.getReferenceDate() == null ? today : model.getReferenceDate(),
                model.getWindowDays(), model.getBins(),
                model.getTies() == RfmTieKind.BY_RANK ? Ties.BY_RANK : Ties.EQUAL_SCORES, borders);
    }

    static void apply(RfmOptions options, RfmModel model) {
        model.setReferenceDate(options.referenceDate());
        model.setWindowDays(options.windowDays());
        model.setTies(options.ties() == Ties.BY_RANK ? RfmTieKind.BY_RANK : RfmTieKind.EQUAL_SCORES);
        if (model.getBins() != options.bins()) {
            model.setBins(options.bins());
            model.getAreas().clear(); // they are of another field
        }
        model.getBorders().clear();
        options.borders().forEach((measure, values) -> values.forEach(value -> {
            RfmBorder border = ClienteleFactory.eINSTANCE.createRfmBorder();
            border.setMeasure(kind(measure));
            BigDecimal number = BigDecimal.valueOf(value);
            border.setValue(measure == Measure.MONETARY ? number.movePointLeft(FactColumn.AMOUNT_SCALE) : number);
            model.getBorders().add(border);
        }));
    }

    /** The fixed borders of a measure, in the order in which they stand. */
    static List<BigDecimal> borders(RfmModel model, RfmMeasureKind kind) {
        return model.getBorders().stream().filter(border -> border.getMeasure() == kind).map(RfmBorder::getValue)
                .toList();
    }

    static RfmMeasureKind kind(Measure measure) {
        return RfmMeasureKind.valueOf(measure.name());
    }
}
