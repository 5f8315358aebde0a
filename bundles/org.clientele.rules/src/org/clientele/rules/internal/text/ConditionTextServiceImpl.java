package org.clientele.rules.internal.text;

import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.text.Completion;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.Hover;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextContext;
import org.clientele.core.rules.text.TextToken;
import org.clientele.model.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads and writes conditions as text. */
@Component
public final class ConditionTextServiceImpl implements ConditionTextService {

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ConditionType> types = List.of();

    /** The service of the running program. */
    @Activate
    public ConditionTextServiceImpl() {
        // the types come and go
    }

    /**
     * The service without a framework.
     *
     * @param types the condition types where a context does not name them
     */
    public ConditionTextServiceImpl(List<? extends ConditionType> types) {
        this.types = List.copyOf(types);
    }

    @Override
    public Parsed parse(String text, TextContext context) {
        return new TextReader(text, names(context)).read();
    }

    @Override
    public String format(Condition condition, TextContext context) throws ClienteleException {
        return new TreeWriter(new LeafWriter(names(context))).write(condition);
    }

    @Override
    public List<Completion> complete(String text, int offset, TextContext context) {
        return new Completer(text, offset, names(context)).complete();
    }

    @Override
    public Optional<Hover> hover(String text, int offset, TextContext context) {
        return new HoverTexts(names(context)).at(text, offset);
    }

    @Override
    public List<TextToken> tokens(String text) {
        return Tokens.of(text);
    }

    private Names names(TextContext context) {
        return new Names(context, types);
    }
}
