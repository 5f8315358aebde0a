package packs.hospitality.ui.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.ui.edits.NumberText;
import org.eclipse.emf.ecore.EAttribute;

import packs.hospitality.Meal;
import packs.hospitality.Texts;
import packs.hospitality.Visit;

/** A visit that somebody is about to enter or change. Plain: it knows no widget. */
final class VisitDraft {

    private static final EAttribute PEOPLE = Visit.MODEL.attribute(Visit.TYPE, "people");
    private static final EAttribute AMOUNT = Visit.MODEL.attribute(Visit.TYPE, "amount");

    private final NumberText numbers = NumberText.ofUser();
    private final Visit before;
    private final LocalDate today;
    private LocalDate day;
    private Meal meal;
    private String people;
    private String amount;
    private String place;
    private String occasion;
    private String note;

    /** Changes a visit, or adds one where its id is 0. */
    VisitDraft(Visit before, LocalDate today) {
        this.before = before;
        this.today = today;
        day = before.day();
        meal = before.meal();
        people = before.people() == 0 ? "" : numbers.write(before.people());
        amount = before.id() == 0 ? "" : numbers.write(before.amount());
        place = before.place();
        occasion = before.occasion();
        note = before.note();
    }

    /** Begins a new one. */
    static VisitDraft ofNew(long party, LocalDate day, LocalDate today) {
        return new VisitDraft(new Visit(0, party, day, Meal.DINNER, 0, BigDecimal.ZERO, "", "", ""), today);
    }

    boolean isNew() {
        return before.id() == 0;
    }

    LocalDate day() {
        return day;
    }

    Meal meal() {
        return meal;
    }

    String people() {
        return people;
    }

    String amount() {
        return amount;
    }

    String place() {
        return place;
    }

    String occasion() {
        return occasion;
    }

    String note() {
        return note;
    }

    void when(LocalDate chosenDay, Meal chosenMeal) {
        day = chosenDay;
        meal = chosenMeal;
    }

    void figures(String peopleText, String amountText) {
        people = peopleText;
        amount = amountText;
    }

    void texts(String placeText, String occasionText, String noteText) {
        place = placeText;
        occasion = occasionText;
        note = noteText;
    }

    /** Whether something is different from what it was at the beginning. */
    boolean isTouched() {
        return !values().equals(new VisitDraft(before, today).values());
    }

    private List<Object> values() {
        return List.of(day, meal, people, amount, place, occasion, note);
    }

    /** What keeps it from being stored, or empty. */
    Optional<String> problem() {
        if (people.isBlank() || amount.isBlank()) {
            return Optional.of(Texts.of("draft.missing"));
        }
        if (number(PEOPLE, people).isEmpty() || number(AMOUNT, amount).isEmpty()) {
            return Optional.of(Texts.of("draft.noNumber", number(PEOPLE, people).isEmpty() ? people : amount));
        }
        List<Visit.Problem> problems = visit().problems(today, Locale.getDefault());
        return problems.stream().map(Visit.Problem::sentence).findFirst();
    }

    /** The visit; only where there is no problem. */
    Visit visit() {
        int heads = number(PEOPLE, people).map(Number::intValue).orElse(0);
        BigDecimal paid = number(AMOUNT, amount).map(BigDecimal.class::cast).orElse(null);
        return new Visit(before.id(), before.party(), day, meal, heads, paid, place, occasion, note);
    }

    private Optional<Number> number(EAttribute attribute, String text) {
        return numbers.read(attribute, text).map(NumberText.Entry::value).map(Number.class::cast);
    }
}
