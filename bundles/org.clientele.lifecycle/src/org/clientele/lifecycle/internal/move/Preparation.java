package org.clientele.lifecycle.internal.move;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.Titles;
import org.clientele.core.lifecycle.MoveCheck.Kind;
import org.clientele.core.lifecycle.PreparedMove;
import org.clientele.core.lifecycle.PreparedMove.Fault;
import org.clientele.core.lifecycle.StageRow;
import org.clientele.model.Stage;
import org.clientele.model.StageCause;
import org.clientele.model.StageModel;

/** Turns what a file says into moves. */
final class Preparation {

    private final StageModel model;
    private final String account;
    private final LocalDate today;
    private final LocalDateTime now;
    private final Map<String, String> stages = new HashMap<>();

    Preparation(StageModel model, String account, LocalDate today, LocalDateTime now) {
        this.model = model;
        this.account = account;
        this.today = today;
        this.now = now;
        for (Stage stage : model.getStages()) {
            Titles.all(stage).forEach(title -> stages.putIfAbsent(normal(title), stage.getKey()));
        }
        model.getStages().forEach(stage -> stages.put(normal(stage.getKey()), stage.getKey()));
    }

    private static String normal(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$
    }

    List<PreparedMove> of(List<StageRow> rows, MoveJudge judge) throws ClienteleException {
        PreparedMove[] prepared = new PreparedMove[rows.size()];
        List<Wish> wishes = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < prepared.length; i++) {
            StageRow row = rows.get(i);
            String stage = stages.getOrDefault(normal(row.stage()), row.stage());
            try {
                MoveJudge.refuse(model, stage, row.day(), today);
                wishes.add(new Wish(row.party(), stage, row.day()));
                places.add(i);
            } catch (ClienteleException e) {
                Fault fault = e.code() == StatusCodes.NOT_FOUND ? Fault.STAGE : Fault.DAY;
                prepared[i] = new PreparedMove(null, fault, e.getStatus().getMessage());
            }
        }
        List<Verdict> verdicts = judge.judge(wishes);
        for (int i = 0; i < verdicts.size(); i++) {
            prepared[places.get(i)] = of(verdicts.get(i), rows.get(places.get(i)));
        }
        return List.of(prepared);
    }

    private PreparedMove of(Verdict verdict, StageRow row) {
        if (verdict.isAllowed()) {
            String reason = row.reason() == null || row.reason().isBlank() ? null : row.reason().strip();
            return new PreparedMove(new NewMoves(model, StageCause.IMPORT, account, reason, model.getHoldDays(), now)
                    .of(verdict), null, null);
        }
        if (verdict.kind() == Kind.SAME_STAGE) {
            return new PreparedMove(null, null, null);
        }
        String why = verdict.proof() == null ? "" : ' ' + verdict.proof().text(); //$NON-NLS-1$
        return new PreparedMove(null, fault(verdict.kind()), verdict.message() + why);
    }

    private static Fault fault(Kind kind) {
        return switch (kind) {
        case UNKNOWN_CUSTOMER -> Fault.CUSTOMER;
        case BEFORE_FIRST_CONTACT, LATER_MOVE -> Fault.DAY;
        default -> Fault.STAGE;
        };
    }
}
