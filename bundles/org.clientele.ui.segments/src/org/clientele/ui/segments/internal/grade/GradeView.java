package org.clientele.ui.segments.internal.grade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.DiscountCeiling;
import org.clientele.core.grades.GradePeriod;
import org.clientele.core.grades.GradeProof;
import org.clientele.core.grades.GradeService;
import org.clientele.core.grades.GradesBefore;
import org.clientele.core.grades.PrivilegeAccount;
import org.clientele.core.grades.PrivilegeService;
import org.clientele.core.grades.Standing;
import org.clientele.core.store.Store;
import org.clientele.model.Grade;
import org.clientele.model.GradeTable;
import org.clientele.model.Privilege;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * What the record page shows of one table of grades. Plain.
 *
 * @param table the table's key
 * @param titles the names of its grades by key
 * @param held the grade that counts today; empty before the first review
 * @param proof why today's figures give what they give, and what is missing; null where the table cannot be used
 * @param status OK, or why there is no proof
 * @param history the grades so far, the latest first
 * @param account plan, cost and margin of the current year
 * @param discount the most discount today
 * @param today the day of the figures
 * @param offers the privileges of each grade by its key
 */
record GradeView(String table, Map<String, String> titles, Optional<Standing> held, GradeProof proof, IStatus status,
        List<Standing> history, PrivilegeAccount account, Optional<DiscountCeiling> discount, LocalDate today,
        Map<String, List<Offer>> offers) {

    /**
     * A privilege that can be given.
     *
     * @param key its key
     * @param title its name
     * @param budget what it may cost each time; zero where the table says nothing
     */
    record Offer(String key, String title, BigDecimal budget) {
    }

    /**
     * A table to choose.
     *
     * @param key its key
     * @param title its name
     */
    record Choice(String key, String title) {
    }

    /** The tables that are not retired. */
    static List<Choice> choices(GradeService grades, Store store, Actor actor) throws ClienteleException {
        return grades.tables(store, actor).stream().filter(table -> !table.isRetired())
                .map(table -> new Choice(table.getKey(), title(table))).toList();
    }

    static GradeView load(GradeService grades, PrivilegeService privileges, Store store, Actor actor, String key,
            FactSnapshot facts, long partyId) throws ClienteleException {
        GradeTable table = grades.table(store, actor, key).orElseThrow();
        LocalDate today = facts.today();
        List<Standing> history = grades.history(store, actor, key, partyId);
        LocalDate eve = GradePeriod.start(table.getPeriod(), today).minusDays(1);
        String before = history.stream().filter(each -> each.ruleVersion() > 0 && holdsOn(each, eve))
                .map(Standing::grade).findFirst().orElse(null);
        GradesBefore held = row -> before;
        GradeProof proof = null;
        IStatus status = Status.OK_STATUS;
        try {
            proof = grades.explain(table, facts, facts.rowOf(partyId), today, held);
        } catch (ClienteleException e) {
            status = e.getStatus();
        }
        Map<String, String> titles = new HashMap<>();
        Map<String, List<Offer>> offers = new HashMap<>();
        for (Grade grade : table.getGrades()) {
            String title = Titles.of(grade);
            titles.put(grade.getKey(), title.isEmpty() ? grade.getKey() : title);
            offers.put(grade.getKey(), grade.getPrivileges().stream().map(GradeView::offer).toList());
        }
        return new GradeView(key, titles, current(history, today), proof, status, history,
                privileges.account(store, actor, key, partyId, today.withDayOfYear(1),
                        today.withMonth(12).withDayOfMonth(31)),
                privileges.discountCeiling(store, actor, partyId, today).filter(each -> each.table().equals(key)), today,
                offers);
    }

    private static Offer offer(Privilege privilege) {
        String title = Titles.of(privilege);
        return new Offer(privilege.getKey(), title.isEmpty() ? privilege.getKey() : title,
                privilege.getBudget() == null ? BigDecimal.ZERO : privilege.getBudget());
    }

    /** The privileges of the grade that counts on a day. */
    List<Offer> offersOn(LocalDate day) {
        return current(history, day).map(standing -> offers.getOrDefault(standing.grade(), List.of()))
                .orElse(List.of());
    }

    /** Whether any grade that the customer held has privileges. */
    boolean hasOffers() {
        return history.stream().anyMatch(each -> !offers.getOrDefault(each.grade(), List.of()).isEmpty());
    }

    private static Optional<Standing> current(List<Standing> history, LocalDate day) {
        Optional<Standing> entered = history.stream().filter(each -> each.ruleVersion() == 0 && holdsOn(each, day))
                .findFirst();
        return entered.isPresent() ? entered : history.stream().filter(each -> holdsOn(each, day)).findFirst();
    }

    static boolean holdsOn(Standing standing, LocalDate day) {
        return (standing.from() == null || !standing.from().isAfter(day))
                && (standing.to() == null || !standing.to().isBefore(day));
    }

    private static String title(GradeTable table) {
        String title = Titles.of(table);
        return title.isEmpty() ? table.getKey() : title;
    }

    /** The name of a grade; its key where the table lacks it. */
    String title(String grade) {
        return titles.getOrDefault(grade, grade);
    }

    /** The first sheet to look at: last month's, or that of the last purchase where it is older. */
    static YearMonth firstSheet(FactSnapshot facts, long partyId) {
        YearMonth last = YearMonth.from(facts.today()).minusMonths(1);
        int row = facts.rowOf(partyId);
        long day = row < 0 ? FactColumn.MISSING
                : facts.column("orders.last").map(column -> column.number(row)).orElse(FactColumn.MISSING); //$NON-NLS-1$
        YearMonth purchase = day == FactColumn.MISSING ? last : YearMonth.from(LocalDate.ofEpochDay(day));
        return purchase.isBefore(last) ? purchase : last;
    }
}
