package org.clientele.ui.segments.internal.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.segmentation.Profile.NumberTrait;
import org.clientele.core.segmentation.Profile.TextTrait;
import org.clientele.core.segmentation.Profile.Trait;
import org.clientele.ui.Formats;

/** Says traits of a segment in words and figures of the user's format. For one thread. */
final class TraitTexts {

    private final Formats formats = Formats.ofUser();
    private final Currency currency;

    TraitTexts(Currency currency) {
        this.currency = currency;
    }

    String name(Trait trait) {
        String label = trait.column().label();
        return switch (trait) {
        case NumberTrait number -> label;
        case TextTrait text -> Messages.bind(Messages.Compare_value, label,
                text.shown() == null || text.shown().isEmpty() ? Messages.Compare_missing : text.shown());
        default -> label;
        };
    }

    String members(Trait trait) {
        return switch (trait) {
        case NumberTrait number -> typical(trait.column(), number.median(), number.mean());
        case TextTrait text -> Messages.bind(Messages.Compare_share, formats.percent(text.share()),
                formats.number(text.count()));
        default -> ""; //$NON-NLS-1$
        };
    }

    String others(Trait trait) {
        return switch (trait) {
        case NumberTrait number -> typical(trait.column(), number.medianOthers(), number.meanOthers());
        case TextTrait text -> Messages.bind(Messages.Compare_share, formats.percent(text.shareOthers()),
                formats.number(text.countOthers()));
        default -> ""; //$NON-NLS-1$
        };
    }

    private String typical(ColumnDescriptor column, double median, double mean) {
        return Messages.bind(Messages.Compare_typical, number(column, median), number(column, mean));
    }

    private String number(ColumnDescriptor column, double value) {
        return switch (column.type()) {
        case AMOUNT -> formats.money(scaled(value), currency);
        case DECIMAL -> formats.decimal(scaled(value));
        case DATE -> formats.date(LocalDate.ofEpochDay(Math.round(value)));
        default -> formats.decimal(new BigDecimal(value, MathContext.DECIMAL64).setScale(1, RoundingMode.HALF_UP));
        };
    }

    private static BigDecimal scaled(double value) {
        return new BigDecimal(value, MathContext.DECIMAL64).movePointLeft(FactColumn.AMOUNT_SCALE).setScale(2,
                RoundingMode.HALF_UP);
    }

    String effect(Trait trait) {
        String effect = signed(trait.effect());
        return switch (trait) {
        case NumberTrait number -> Messages.bind(Messages.Compare_delta, effect,
                Double.isNaN(number.standardised()) ? Messages.Compare_undefined : signed(number.standardised()));
        case TextTrait text -> Messages.bind(Messages.Compare_phi, new Object[] { effect,
                formats.decimal(rounded(text.lift())), formats.decimal(rounded(text.cramersV())) });
        default -> effect;
        };
    }

    private String signed(double value) {
        return (value < 0 ? "\u2212" : "+") + formats.decimal(rounded(Math.abs(value))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(value, MathContext.DECIMAL64).setScale(2, RoundingMode.HALF_UP);
    }

    String strength(Trait trait) {
        return switch (trait.strength()) {
        case NEGLIGIBLE -> Messages.Strength_negligible;
        case SMALL -> Messages.Strength_small;
        case MEDIUM -> Messages.Strength_medium;
        case LARGE -> Messages.Strength_large;
        };
    }

    List<String> line(Trait trait) {
        return List.of(name(trait), members(trait), others(trait), String.valueOf(trait.effect()), strength(trait));
    }
}
