package org.clientele.lifecycle.internal.repeat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.retention.RepeatBuyingFit;
import org.clientele.core.retention.RepeatBuyingFit.Model;
import org.clientele.core.retention.RepeatBuyingFit.State;
import org.clientele.core.retention.RepeatBuyingService;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * Searches the parameters of the greatest likelihood: over their logarithms, alpha in mean ages, so that no unit of time
 * matters. Several starts on few rounded histories find the hill, searches on all of them its top.
 */
final class Fitting {

    private static final double[][] STARTS = { { 0.5, 0.3, 0.8, 2.5 }, { 1.5, 0.5, 0.1, 2 }, { 0.2, 0.1, 2, 2 },
            { 3, 1, 0.5, 10 }, { 0.8, 1.5, 0.05, 0.5 } };
    private static final int COARSE = 48;
    private static final int FEW = 3_000;
    private static final double LIMIT = 9;
    private static final double BORDER = 0.25;
    private static final int SEARCHES = 12;
    private static final int MOST = 4_000;
    private static final double SAME = 1e-3;

    private final Model model;
    private final IProgressMonitor monitor;
    private final double unit;
    private final Histories all;

    private Fitting(Model model, Histories all, IProgressMonitor monitor) {
        this.model = model;
        this.monitor = monitor;
        this.all = all;
        this.unit = all.meanAge();
    }

    static RepeatBuyingFit of(Model model, Histories all, IProgressMonitor monitor) throws ClienteleException {
        long customers = all.size() == 0 ? 0 : all.customers();
        long repeaters = all.repeaters();
        if (repeaters < RepeatBuyingService.LEAST_REPEATERS) {
            return new RepeatBuyingFit(model, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, customers,
                    repeaters, State.TOO_FEW, NLS.bind(Messages.fit_few, new Object[] { Messages.name(model), repeaters,
                            RepeatBuyingService.LEAST_REPEATERS }));
        }
        return new Fitting(model, all, monitor).fit(customers, repeaters);
    }

    private RepeatBuyingFit fit(long customers, long repeaters) throws ClienteleException {
        List<PointValuePair> hills = hills();
        if (hills.isEmpty()) {
            return failed(customers, repeaters);
        }
        Likelihood whole = new Likelihood(model, all);
        PointValuePair best = climb(whole, hills.getFirst().getPoint(), 0.05);
        boolean met = false;
        for (int i = 0; i < SEARCHES && best != null && !met; i++) {
            PointValuePair again = climb(whole, best.getPoint(), 0.2);
            if (again == null) {
                break;
            }
            met = again.getValue() - best.getValue() < SAME;
            best = again.getValue() > best.getValue() ? again : best;
        }
        if (best == null || !met || !Double.isFinite(best.getValue())) {
            return failed(customers, repeaters);
        }
        double[] p = parameters(best.getPoint());
        boolean border = false;
        for (double each : best.getPoint()) {
            border |= Math.abs(each) > LIMIT - BORDER;
        }
        State state = border ? State.AT_BORDER : State.CONVERGED;
        String text = NLS.bind(border ? Messages.fit_border : Messages.fit_found,
                new Object[] { Messages.name(model), customers, repeaters });
        return new RepeatBuyingFit(model, p[0], p[1], p[2], p[3], whole.log(p[0], p[1], p[2], p[3]), customers,
                repeaters, state, text);
    }

    private RepeatBuyingFit failed(long customers, long repeaters) {
        return new RepeatBuyingFit(model, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, customers,
                repeaters, State.NOT_CONVERGED,
                NLS.bind(Messages.fit_failed, new Object[] { Messages.name(model), customers, repeaters }));
    }

    /** Where searches on few histories ended, the best first. */
    private List<PointValuePair> hills() throws ClienteleException {
        Likelihood few = new Likelihood(model, all.size() > FEW ? all.coarse(COARSE) : all);
        List<PointValuePair> hills = new ArrayList<>();
        for (double[] start : STARTS) {
            double[] logs = new double[start.length];
            for (int i = 0; i < start.length; i++) {
                logs[i] = Math.log(start[i]);
            }
            PointValuePair end = climb(few, logs, 0.7);
            if (end != null) {
                hills.add(end);
            }
        }
        hills.sort(Comparator.comparingDouble(PointValuePair::getValue).reversed());
        return hills;
    }

    /** The top that a search reaches from a point; null where it does not come to an end. */
    private PointValuePair climb(Likelihood likelihood, double[] from, double step) throws ClienteleException {
        if (monitor != null && monitor.isCanceled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
        double[] steps = new double[from.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = from[i] > 0 ? -step : step; // away from the border
        }
        SimplexOptimizer optimizer = new SimplexOptimizer(new SimpleValueChecker(1e-13, 1e-8));
        try {
            return optimizer.optimize(new MaxEval(MOST), GoalType.MAXIMIZE, new InitialGuess(from),
                    new NelderMeadSimplex(steps), new ObjectiveFunction(point -> value(likelihood, point)));
        } catch (MathRuntimeException e) {
            return null; // too many evaluations: told by the state of the fit
        }
    }

    private double value(Likelihood likelihood, double[] point) {
        double outside = 0;
        double[] inside = point.clone();
        for (int i = 0; i < point.length; i++) {
            inside[i] = Math.max(-LIMIT, Math.min(LIMIT, point[i]));
            outside += Math.abs(point[i] - inside[i]);
        }
        double[] p = parameters(inside);
        double value = likelihood.log(p[0], p[1], p[2], p[3]);
        return Double.isFinite(value) ? value - outside * 100 : -1e300;
    }

    private double[] parameters(double[] point) {
        double[] p = new double[point.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(Math.max(-LIMIT, Math.min(LIMIT, point[i]))) * (i == 1 ? unit : 1);
        }
        return p;
    }
}
