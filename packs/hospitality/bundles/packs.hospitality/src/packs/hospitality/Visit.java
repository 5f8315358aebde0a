package packs.hospitality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clientele.model.Aggregate;
import org.clientele.model.partner.PartnerModel;
import org.clientele.model.value.PartyId;
import org.eclipse.emf.ecore.EObject;

/**
 * One meal of a customer with its guests, as one bill. Immutable.
 *
 * @param id the id of the stored visit; 0 for a new one
 * @param party the customer
 * @param day the day
 * @param meal the meal
 * @param people how many came, at least 1
 * @param amount what they paid, in the store's base currency
 * @param place the table or room; may be empty
 * @param occasion such as a birthday; may be empty
 * @param note anything else; may be empty
 */
public record Visit(long id, long party, LocalDate day, Meal meal, int people, BigDecimal amount, String place,
        String occasion, String note) {

    /** The model that the store keeps. */
    public static final PartnerModel MODEL = new PartnerModel(Visit.class.getResource("/model/hospitality.ecore"));

    /** The name of the stored class. */
    public static final String TYPE = "Visit";

    /** The most people that one visit may have: more is a slip of the keys. */
    public static final int MOST_PEOPLE = 2_000;

    private static final int MOST_DIGITS = 11;
    private static final int LENGTH = 255;
    private static final int NOTE_LENGTH = 1_000;

    /** Texts are never null. */
    public Visit {
        place = place == null ? "" : place.strip();
        occasion = occasion == null ? "" : occasion.strip();
        note = note == null ? "" : note.strip();
    }

    /**
     * Reads a stored visit.
     *
     * @param stored an object of the model
     * @return the visit
     */
    public static Visit of(EObject stored) {
        PartyId party = PartnerModel.value(stored, "party");
        BigDecimal amount = PartnerModel.value(stored, "amount");
        return new Visit(((Aggregate) stored).getId(), party == null ? 0 : party.value(),
                PartnerModel.value(stored, "day"), Meal.of(PartnerModel.value(stored, "meal")),
                PartnerModel.<Integer>value(stored, "people"), amount == null ? BigDecimal.ZERO : amount,
                PartnerModel.value(stored, "place"), PartnerModel.value(stored, "occasion"),
                PartnerModel.value(stored, "note"));
    }

    /**
     * Writes all values into an object of the model.
     *
     * @param <T> the object's class
     * @param stored a new or loaded object of the model
     * @return the object
     */
    public <T extends EObject> T into(T stored) {
        PartnerModel.with(stored, "party", new PartyId(party));
        PartnerModel.with(stored, "day", day);
        PartnerModel.with(stored, "meal", meal.literal());
        PartnerModel.with(stored, "people", people);
        PartnerModel.with(stored, "amount", amount);
        PartnerModel.with(stored, "place", place.isEmpty() ? null : place);
        PartnerModel.with(stored, "occasion", occasion.isEmpty() ? null : occasion);
        return PartnerModel.with(stored, "note", note.isEmpty() ? null : note);
    }

    /**
     * What is wrong with it.
     *
     * @param today the day that it is
     * @param locale the language of the sentences
     * @return a sentence for each value that cannot be so, with what to do; empty when all is well
     */
    public List<Problem> problems(LocalDate today, Locale locale) {
        List<Problem> problems = new ArrayList<>();
        if (party <= 0) {
            problems.add(new Problem("party", Texts.in(locale, "problem.party")));
        }
        if (day == null) {
            problems.add(new Problem("day", Texts.in(locale, "problem.day")));
        } else if (day.isAfter(today)) {
            problems.add(new Problem("day", Texts.in(locale, "problem.dayAhead", day.toString())));
        }
        if (people < 1 || people > MOST_PEOPLE) {
            problems.add(new Problem("people",
                    Texts.in(locale, "problem.people", String.valueOf(people), String.valueOf(MOST_PEOPLE))));
        }
        if (amount == null || amount.signum() < 0 || amount.precision() - amount.scale() > MOST_DIGITS) {
            problems.add(new Problem("amount", Texts.in(locale, "problem.amount")));
        }
        if (place.length() > LENGTH || occasion.length() > LENGTH || note.length() > NOTE_LENGTH) {
            problems.add(new Problem(note.length() > NOTE_LENGTH ? "note" : place.length() > LENGTH ? "place" : "occasion",
                    Texts.in(locale, "problem.length")));
        }
        return problems;
    }

    /**
     * Why a visit cannot be stored.
     *
     * @param feature the name of the value
     * @param sentence what is wrong and what to do
     */
    public record Problem(String feature, String sentence) {
    }
}
