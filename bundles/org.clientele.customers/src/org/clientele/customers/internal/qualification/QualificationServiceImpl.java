package org.clientele.customers.internal.qualification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.qualification.Advice;
import org.clientele.core.qualification.Assessment;
import org.clientele.core.qualification.Decided;
import org.clientele.core.qualification.DecisionRequest;
import org.clientele.core.qualification.DecisionRequest.DecisionTask;
import org.clientele.core.qualification.LampReading;
import org.clientele.core.qualification.QualificationService;
import org.clientele.core.qualification.Question;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.editing.RecordEdit;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.LampKind;
import org.clientele.model.LampState;
import org.clientele.model.Party;
import org.clientele.model.RecordedDecision;
import org.clientele.model.Task;
import org.clientele.model.value.PartyId;
import org.clientele.model.value.TaskId;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Qualification by the lamps of the record and the editable decision tables. */
@Component
public final class QualificationServiceImpl implements QualificationService {

    private final DecisionTableService rules;
    private final DefinitionService definitionService;

    /**
     * Creates the service.
     *
     * @param rules decides by tables
     * @param definitionService gives the tables
     */
    @Activate
    public QualificationServiceImpl(@Reference DecisionTableService rules,
            @Reference DefinitionService definitionService) {
        this.rules = rules;
        this.definitionService = definitionService;
    }

    @Override
    public Assessment assess(Party party, Definitions definitions) {
        List<LampReading> lamps = Lamps.of(party);
        ManTable table = new ManTable(rules, definitions);
        Optional<Advice> advice = Optional.empty();
        List<Question> questions = new ArrayList<>();
        IStatus status = Status.OK_STATUS;
        try {
            advice = table.advice(lamps);
        } catch (ClienteleException e) {
            status = e.getStatus();
        }
        try {
            questions.addAll(table.questions(lamps));
        } catch (ClienteleException e) {
            status = status.isOK() ? e.getStatus() : status;
        }
        LampReading money = lamps.get(LampKind.MONEY_VALUE);
        LampReading authority = lamps.get(LampKind.AUTHORITY_VALUE);
        LampReading need = lamps.get(LampKind.NEED_VALUE);
        LampState intention = Lamps.all(need, lamps.get(LampKind.APPROVAL_VALUE));
        return new Assessment(lamps, advice, questions, intention, Lamps.all(money, authority, need),
                Lamps.all(money, need), status);
    }

    @Override
    public void setLamp(Party party, LampReading lamp) {
        if (party.getCustomer() == null) {
            throw new IllegalArgumentException("Only customers have lamps"); //$NON-NLS-1$
        }
        Lamps.set(party.getCustomer(), lamp);
    }

    @Override
    public CommitResult setLamp(Store store, Actor actor, long partyId, LampReading lamp) {
        String reason = NLS.bind(Messages.reasonLamp, name(lamp.kind()));
        return RecordEdit.party(store, actor, partyId, reason,
                (party, work) -> Lamps.set(RecordEdit.customer(party), lamp));
    }

    private static String name(LampKind kind) {
        return switch (kind) {
        case MONEY -> Messages.MONEY;
        case AUTHORITY -> Messages.AUTHORITY;
        case NEED -> Messages.NEED;
        case APPROVAL -> Messages.APPROVAL;
        };
    }

    @Override
    public RecordedDecision decide(Party party, Actor actor, Assessment assessment, DecisionRequest request)
            throws ClienteleException {
        Advice advice = assessment.advice().orElseThrow(() -> invalid(Messages.noAdvice));
        if (!advice.outcome().equals(request.outcome())) {
            throw invalid(NLS.bind(Messages.otherAdvice,
                    advice.action().isEmpty() ? advice.outcome() : advice.action()));
        }
        boolean reasoned = request.reason() != null && !request.reason().isBlank();
        if (advice.stop() && !(reasoned && request.confirmed())) {
            throw invalid(Messages.noReason);
        }
        RecordedDecision decision = ClienteleFactory.eINSTANCE.createRecordedDecision();
        decision.setTable(advice.table());
        decision.setTableVersion(advice.tableVersion());
        decision.setOutcome(advice.outcome());
        decision.setReason(reasoned ? request.reason().strip() : null);
        decision.setDate(request.day());
        decision.setAccount(actor.account());
        RecordEdit.customer(party).getDecisions().add(decision);
        return decision;
    }

    @Override
    public Decided decide(Store store, Actor actor, long partyId, DecisionRequest request) {
        long[] task = { 0 };
        Definitions definitions;
        try {
            definitions = definitionService.definitions(store);
        } catch (ClienteleException e) {
            return new Decided(RecordEdit.failed(e), OptionalLong.empty());
        }
        String action = Outcomes.text(definitions.table(DefinitionKeys.MAN), request.outcome());
        CommitResult result = RecordEdit.party(store, actor, partyId,
                NLS.bind(Messages.reasonDecide, action), (party, work) -> {
                    Assessment assessment = assess(party, definitions);
                    RecordedDecision decision = decide(party, actor, assessment, request);
                    if (request.task().isPresent()) {
                        Task made = task(party, assessment.advice().orElseThrow(), request.task().get());
                        work.add(made);
                        decision.setTask(new TaskId(made.getId()));
                        task[0] = made.getId();
                    }
                });
        boolean made = result.isCommitted() && task[0] != 0;
        return new Decided(result, made ? OptionalLong.of(task[0]) : OptionalLong.empty());
    }

    private static Task task(Party party, Advice advice, DecisionTask wanted) {
        Task task = ClienteleFactory.eINSTANCE.createTask();
        task.setCustomer(new PartyId(party.getId()));
        task.setText(wanted.text() == null || wanted.text().isBlank() ? advice.action() : wanted.text());
        task.setOwner(wanted.owner() == null || wanted.owner().isBlank() ? null : wanted.owner());
        task.setDue(wanted.due());
        task.setOrigin(ORIGIN);
        return task;
    }

    private static ClienteleException invalid(String message) {
        return new ClienteleException(StatusCodes.INVALID_INPUT, message);
    }
}
