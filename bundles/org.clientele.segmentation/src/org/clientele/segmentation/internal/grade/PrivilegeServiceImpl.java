package org.clientele.segmentation.internal.grade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.grades.DiscountCeiling;
import org.clientele.core.grades.GradeProblem;
import org.clientele.core.grades.GradeService;
import org.clientele.core.grades.Grant;
import org.clientele.core.grades.PrivilegeAccount;
import org.clientele.core.grades.PrivilegeService;
import org.clientele.core.grades.PrivilegeTasks;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Grade;
import org.clientele.model.GradeTable;
import org.clientele.model.Party;
import org.clientele.model.Privilege;
import org.clientele.model.PrivilegeGrant;
import org.clientele.model.PrivilegeKind;
import org.clientele.model.value.PartyId;
import org.clientele.model.value.TaskId;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What customers are given for their grade. */
@Component
public final class PrivilegeServiceImpl implements PrivilegeService {

    private static final int MOST_DAYS = 366;
    private static final int MOST_GRANTS = 1_000;

    private final GradeService grades;

    /**
     * Creates the service.
     *
     * @param grades knows which tables can be used
     */
    @Activate
    public PrivilegeServiceImpl(@Reference GradeService grades) {
        this.grades = grades;
    }

    @Override
    public PrivilegeTasks createTasks(Store store, Actor actor, String table, LocalDate day, int horizonDays,
            IProgressMonitor monitor) throws ClienteleException {
        if (horizonDays < 1 || horizonDays > MOST_DAYS) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.horizon, MOST_DAYS));
        }
        return new PrivilegeWork(store, actor, usable(store, actor, table), day, day.plusDays(horizonDays - 1L))
                .run(monitor);
    }

    private GradeTable usable(Store store, Actor actor, String key) throws ClienteleException {
        GradeTable table = GradeStore.get(store, actor, key);
        List<GradeProblem> problems = grades.check(table);
        if (!problems.isEmpty()) {
            throw new ClienteleException(StatusCodes.RULE_INVALID, problems.getFirst().message());
        }
        return table;
    }

    @Override
    public CommitResult grant(Store store, Actor actor, Grant grant) {
        try (UnitOfWork work = store.begin(actor, Messages.grant_reason)) {
            GradeTable table = GradeStore.get(store, actor, grant.table());
            Party party = GradeStore.party(store, actor, grant.partyId());
            String held = HeldGrades.on(party, grant.table(), grant.day());
            Privilege privilege = privilege(table, held, grant.privilege());
            checkCost(privilege, grant);
            PrivilegeGrant given = ClienteleFactory.eINSTANCE.createPrivilegeGrant();
            given.setCustomer(new PartyId(grant.partyId()));
            given.setTable(grant.table());
            given.setGrade(held);
            given.setPrivilege(grant.privilege());
            given.setDay(grant.day());
            given.setCost(grant.cost());
            given.setTask(grant.task().isPresent() ? new TaskId(grant.task().getAsLong()) : null);
            given.setAccount(actor.account());
            given.setNote(grant.note() == null || grant.note().isBlank() ? null : grant.note().strip());
            work.add(given);
            return work.commit(null);
        } catch (ClienteleException e) {
            return new CommitResult(e.getStatus(), 0, List.of());
        }
    }

    private static Privilege privilege(GradeTable table, String held, String key) throws ClienteleException {
        if (table.getGrades().stream().flatMap(each -> each.getPrivileges().stream())
                .noneMatch(each -> each.getKey().equals(key))) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.no_privilege, key));
        }
        for (Grade grade : table.getGrades()) {
            if (grade.getKey().equals(held)) {
                for (Privilege privilege : grade.getPrivileges()) {
                    if (privilege.getKey().equals(key)) {
                        return privilege;
                    }
                }
            }
        }
        throw new ClienteleException(StatusCodes.INVALID_RECORD, NLS.bind(Messages.grant_not_of_grade, key));
    }

    private static void checkCost(Privilege privilege, Grant grant) throws ClienteleException {
        if (grant.cost() == null || grant.cost().signum() < 0) {
            throw new ClienteleException(StatusCodes.INVALID_RECORD, Messages.grant_cost);
        }
        BigDecimal budget = privilege.getBudget() == null ? BigDecimal.ZERO : privilege.getBudget();
        if (grant.cost().compareTo(budget) > 0 && (grant.note() == null || grant.note().isBlank())) {
            throw new ClienteleException(StatusCodes.INVALID_RECORD,
                    NLS.bind(Messages.grant_over_budget, Texts.number(grant.cost()), Texts.number(budget)));
        }
    }

    @Override
    public PrivilegeAccount account(Store store, Actor actor, String key, long partyId, LocalDate from, LocalDate to)
            throws ClienteleException {
        GradeTable table = GradeStore.get(store, actor, key);
        Accounts accounts = new Accounts(table, from, to);
        accounts.plan(GradeStore.party(store, actor, partyId));
        Records records = store.records(actor);
        RecordQuery query = given(partyId).and(Criterion.eq(FeaturePath.of(Literals.PRIVILEGE_GRANT__TABLE), key))
                .and(new Criterion(FeaturePath.of(Literals.PRIVILEGE_GRANT__DAY), Criterion.Operator.GE, from))
                .and(new Criterion(FeaturePath.of(Literals.PRIVILEGE_GRANT__DAY), Criterion.Operator.LE, to));
        Optional<PageKey> behind = Optional.empty();
        do {
            Page page = records.page(query, behind, MOST_GRANTS);
            load(records, page).forEach(accounts::actual);
            behind = page.next();
        } while (behind.isPresent());
        return accounts.account(Sheets.revenue(store, actor, partyId, from, to));
    }

    /** What a customer was given, the latest first. */
    private static RecordQuery given(long partyId) {
        return new RecordQuery(Literals.PRIVILEGE_GRANT, List.of(),
                List.of(Criterion.eq(FeaturePath.of(Literals.PRIVILEGE_GRANT__CUSTOMER), new PartyId(partyId))),
                Optional.of(FeaturePath.of(Literals.PRIVILEGE_GRANT__DAY)), true);
    }

    private static List<PrivilegeGrant> load(Records records, Page page) throws ClienteleException {
        long[] ids = page.rows().stream().mapToLong(RecordRow::id).toArray();
        return records.loadAll(Literals.PRIVILEGE_GRANT, ids).stream().map(PrivilegeGrant.class::cast).toList();
    }

    @Override
    public Optional<DiscountCeiling> discountCeiling(Store store, Actor actor, long partyId, LocalDate day)
            throws ClienteleException {
        Party party = GradeStore.party(store, actor, partyId);
        DiscountCeiling best = null;
        for (GradeTable table : grades.tables(store, actor)) {
            String held = table.isRetired() ? null : HeldGrades.on(party, table.getKey(), day);
            for (Grade grade : table.getGrades()) {
                if (grade.getKey().equals(held)) {
                    for (Privilege privilege : grade.getPrivileges()) {
                        best = better(best, table, grade, privilege);
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static DiscountCeiling better(DiscountCeiling best, GradeTable table, Grade grade, Privilege privilege) {
        BigDecimal discount = privilege.getDiscount();
        if (privilege.getKind() != PrivilegeKind.DISCOUNT || discount == null
                || best != null && discount.compareTo(best.percent()) <= 0) {
            return best;
        }
        return new DiscountCeiling(discount, privilege.getExclusions() == null ? "" : privilege.getExclusions(), //$NON-NLS-1$
                table.getKey(), grade.getKey(), privilege.getKey());
    }

    @Override
    public List<Grant> grants(Store store, Actor actor, long partyId) throws ClienteleException {
        GradeStore.party(store, actor, partyId);
        Records records = store.records(actor);
        return load(records, records.page(given(partyId), Optional.empty(), MOST_GRANTS)).stream()
                .map(given -> new Grant(partyId, given.getTable(), given.getPrivilege(), given.getDay(),
                        given.getCost(),
                        given.getTask() == null ? OptionalLong.empty() : OptionalLong.of(given.getTask().value()),
                        given.getNote() == null ? "" : given.getNote())) //$NON-NLS-1$
                .toList();
    }
}
