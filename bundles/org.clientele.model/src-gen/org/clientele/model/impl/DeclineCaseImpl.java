/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.clientele.model.ChurnKind;
import org.clientele.model.ClientelePackage;
import org.clientele.model.DeclineCase;
import org.clientele.model.DeclineDecision;
import org.clientele.model.DeclineOutcome;

import org.clientele.model.value.CarePlanId;
import org.clientele.model.value.PartyId;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Decline Case</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getModelVersion <em>Model Version</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getOpenedOn <em>Opened On</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getOpenedBy <em>Opened By</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getAtStake <em>At Stake</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getChurn <em>Churn</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getOutcomeOn <em>Outcome On</em>}</li>
 *   <li>{@link org.clientele.model.impl.DeclineCaseImpl#getRegained <em>Regained</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeclineCaseImpl extends AggregateImpl implements DeclineCase {
	/**
	 * The default value of the '{@link #getCustomer() <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected static final PartyId CUSTOMER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCustomer() <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected PartyId customer = CUSTOMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected String model = MODEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getModelVersion() <em>Model Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int MODEL_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getModelVersion() <em>Model Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelVersion()
	 * @generated
	 * @ordered
	 */
	protected int modelVersion = MODEL_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpenedOn() <em>Opened On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate OPENED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpenedOn() <em>Opened On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate openedOn = OPENED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpenedBy() <em>Opened By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String OPENED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpenedBy() <em>Opened By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedBy()
	 * @generated
	 * @ordered
	 */
	protected String openedBy = OPENED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal score = SCORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAtStake() <em>At Stake</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtStake()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AT_STAKE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAtStake() <em>At Stake</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtStake()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal atStake = AT_STAKE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInputs() <em>Inputs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected static final String INPUTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected String inputs = INPUTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected static final DeclineDecision DECISION_EDEFAULT = DeclineDecision.OPEN;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected DeclineDecision decision = DECISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getChurn() <em>Churn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChurn()
	 * @generated
	 * @ordered
	 */
	protected static final ChurnKind CHURN_EDEFAULT = ChurnKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getChurn() <em>Churn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChurn()
	 * @generated
	 * @ordered
	 */
	protected ChurnKind churn = CHURN_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DECIDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate decidedOn = DECIDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String DECIDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected String decidedBy = DECIDED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlan() <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected static final CarePlanId PLAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlan() <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected CarePlanId plan = PLAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal cost = COST_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final DeclineOutcome OUTCOME_EDEFAULT = DeclineOutcome.PENDING;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected DeclineOutcome outcome = OUTCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcomeOn() <em>Outcome On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomeOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate OUTCOME_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutcomeOn() <em>Outcome On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomeOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate outcomeOn = OUTCOME_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegained() <em>Regained</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegained()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal REGAINED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegained() <em>Regained</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegained()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal regained = REGAINED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeclineCaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.DECLINE_CASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartyId getCustomer() {
		return customer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomer(PartyId newCustomer) {
		PartyId oldCustomer = customer;
		customer = newCustomer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__CUSTOMER, oldCustomer, customer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModel(String newModel) {
		String oldModel = model;
		model = newModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getModelVersion() {
		return modelVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModelVersion(int newModelVersion) {
		int oldModelVersion = modelVersion;
		modelVersion = newModelVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__MODEL_VERSION, oldModelVersion, modelVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOpenedOn() {
		return openedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpenedOn(LocalDate newOpenedOn) {
		LocalDate oldOpenedOn = openedOn;
		openedOn = newOpenedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__OPENED_ON, oldOpenedOn, openedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpenedBy() {
		return openedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpenedBy(String newOpenedBy) {
		String oldOpenedBy = openedBy;
		openedBy = newOpenedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__OPENED_BY, oldOpenedBy, openedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getScore() {
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(BigDecimal newScore) {
		BigDecimal oldScore = score;
		score = newScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__SCORE, oldScore, score));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAtStake() {
		return atStake;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtStake(BigDecimal newAtStake) {
		BigDecimal oldAtStake = atStake;
		atStake = newAtStake;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__AT_STAKE, oldAtStake, atStake));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInputs() {
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInputs(String newInputs) {
		String oldInputs = inputs;
		inputs = newInputs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__INPUTS, oldInputs, inputs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeclineDecision getDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(DeclineDecision newDecision) {
		DeclineDecision oldDecision = decision;
		decision = newDecision == null ? DECISION_EDEFAULT : newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__DECISION, oldDecision, decision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChurnKind getChurn() {
		return churn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChurn(ChurnKind newChurn) {
		ChurnKind oldChurn = churn;
		churn = newChurn == null ? CHURN_EDEFAULT : newChurn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__CHURN, oldChurn, churn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDecidedOn() {
		return decidedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedOn(LocalDate newDecidedOn) {
		LocalDate oldDecidedOn = decidedOn;
		decidedOn = newDecidedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__DECIDED_ON, oldDecidedOn, decidedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedBy(String newDecidedBy) {
		String oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__DECIDED_BY, oldDecidedBy, decidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CarePlanId getPlan() {
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(CarePlanId newPlan) {
		CarePlanId oldPlan = plan;
		plan = newPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__PLAN, oldPlan, plan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCost() {
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCost(BigDecimal newCost) {
		BigDecimal oldCost = cost;
		cost = newCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeclineOutcome getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(DeclineOutcome newOutcome) {
		DeclineOutcome oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOutcomeOn() {
		return outcomeOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcomeOn(LocalDate newOutcomeOn) {
		LocalDate oldOutcomeOn = outcomeOn;
		outcomeOn = newOutcomeOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__OUTCOME_ON, oldOutcomeOn, outcomeOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getRegained() {
		return regained;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegained(BigDecimal newRegained) {
		BigDecimal oldRegained = regained;
		regained = newRegained;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.DECLINE_CASE__REGAINED, oldRegained, regained));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.DECLINE_CASE__CUSTOMER:
				return getCustomer();
			case ClientelePackage.DECLINE_CASE__MODEL:
				return getModel();
			case ClientelePackage.DECLINE_CASE__MODEL_VERSION:
				return getModelVersion();
			case ClientelePackage.DECLINE_CASE__OPENED_ON:
				return getOpenedOn();
			case ClientelePackage.DECLINE_CASE__OPENED_BY:
				return getOpenedBy();
			case ClientelePackage.DECLINE_CASE__SCORE:
				return getScore();
			case ClientelePackage.DECLINE_CASE__AT_STAKE:
				return getAtStake();
			case ClientelePackage.DECLINE_CASE__INPUTS:
				return getInputs();
			case ClientelePackage.DECLINE_CASE__DECISION:
				return getDecision();
			case ClientelePackage.DECLINE_CASE__REASON:
				return getReason();
			case ClientelePackage.DECLINE_CASE__CHURN:
				return getChurn();
			case ClientelePackage.DECLINE_CASE__DECIDED_ON:
				return getDecidedOn();
			case ClientelePackage.DECLINE_CASE__DECIDED_BY:
				return getDecidedBy();
			case ClientelePackage.DECLINE_CASE__PLAN:
				return getPlan();
			case ClientelePackage.DECLINE_CASE__COST:
				return getCost();
			case ClientelePackage.DECLINE_CASE__OUTCOME:
				return getOutcome();
			case ClientelePackage.DECLINE_CASE__OUTCOME_ON:
				return getOutcomeOn();
			case ClientelePackage.DECLINE_CASE__REGAINED:
				return getRegained();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClientelePackage.DECLINE_CASE__CUSTOMER:
				setCustomer((PartyId)newValue);
				return;
			case ClientelePackage.DECLINE_CASE__MODEL:
				setModel((String)newValue);
				return;
			case ClientelePackage.DECLINE_CASE__MODEL_VERSION:
				setModelVersion((Integer)newValue);
				return;
			case ClientelePackage.DECLINE_CASE__OPENED_ON:
				setOpenedOn((LocalDate)newValue);
				return;
			case ClientelePackage.DECLINE_CASE__OPENED_BY:
				setOpenedBy((String)newValue);
				return;
			case ClientelePackage.DECLINE_CASE__SCORE:
				setScore((BigDecimal)newValue);
				return;
			case ClientelePackage.DECLINE_CASE__AT_STAKE:
				setAtStake((BigDecimal)newValue);
				return;
			case ClientelePackage.DECLINE_CASE__INPUTS:
				setInputs((String)newValue);
				return;
			case ClientelePackage.DECLINE_CASE__DECISION:
				setDecision((DeclineDecision)newValue);
				return;
			case ClientelePackage.DECLINE_CASE__REASON:
				setReason((String)newValue);
				return;
			case ClientelePackage.DECLINE_CASE__CHURN:
				setChurn((ChurnKind)newValue);
				return;
			case ClientelePackage.DECLINE_CASE__DECIDED_ON:
				setDecidedOn((LocalDate)newValue);
				return;
			case ClientelePackage.DECLINE_CASE__DECIDED_BY:
				setDecidedBy((String)newValue);
				return;
			case ClientelePackage.DECLINE_CASE__PLAN:
				setPlan((CarePlanId)newValue);
				return;
			case ClientelePackage.DECLINE_CASE__COST:
				setCost((BigDecimal)newValue);
				return;
			case ClientelePackage.DECLINE_CASE__OUTCOME:
				setOutcome((DeclineOutcome)newValue);
				return;
			case ClientelePackage.DECLINE_CASE__OUTCOME_ON:
				setOutcomeOn((LocalDate)newValue);
				return;
			case ClientelePackage.DECLINE_CASE__REGAINED:
				setRegained((BigDecimal)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClientelePackage.DECLINE_CASE__CUSTOMER:
				setCustomer(CUSTOMER_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_CASE__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_CASE__MODEL_VERSION:
				setModelVersion(MODEL_VERSION_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_CASE__OPENED_ON:
				setOpenedOn(OPENED_ON_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_CASE__OPENED_BY:
				setOpenedBy(OPENED_BY_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_CASE__SCORE:
				setScore(SCORE_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_CASE__AT_STAKE:
				setAtStake(AT_STAKE_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_CASE__INPUTS:
				setInputs(INPUTS_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_CASE__DECISION:
				setDecision(DECISION_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_CASE__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_CASE__CHURN:
				setChurn(CHURN_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_CASE__DECIDED_ON:
				setDecidedOn(DECIDED_ON_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_CASE__DECIDED_BY:
				setDecidedBy(DECIDED_BY_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_CASE__PLAN:
				setPlan(PLAN_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_CASE__COST:
				setCost(COST_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_CASE__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_CASE__OUTCOME_ON:
				setOutcomeOn(OUTCOME_ON_EDEFAULT);
				return;
			case ClientelePackage.DECLINE_CASE__REGAINED:
				setRegained(REGAINED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClientelePackage.DECLINE_CASE__CUSTOMER:
				return CUSTOMER_EDEFAULT == null ? customer != null : !CUSTOMER_EDEFAULT.equals(customer);
			case ClientelePackage.DECLINE_CASE__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case ClientelePackage.DECLINE_CASE__MODEL_VERSION:
				return modelVersion != MODEL_VERSION_EDEFAULT;
			case ClientelePackage.DECLINE_CASE__OPENED_ON:
				return OPENED_ON_EDEFAULT == null ? openedOn != null : !OPENED_ON_EDEFAULT.equals(openedOn);
			case ClientelePackage.DECLINE_CASE__OPENED_BY:
				return OPENED_BY_EDEFAULT == null ? openedBy != null : !OPENED_BY_EDEFAULT.equals(openedBy);
			case ClientelePackage.DECLINE_CASE__SCORE:
				return SCORE_EDEFAULT == null ? score != null : !SCORE_EDEFAULT.equals(score);
			case ClientelePackage.DECLINE_CASE__AT_STAKE:
				return AT_STAKE_EDEFAULT == null ? atStake != null : !AT_STAKE_EDEFAULT.equals(atStake);
			case ClientelePackage.DECLINE_CASE__INPUTS:
				return INPUTS_EDEFAULT == null ? inputs != null : !INPUTS_EDEFAULT.equals(inputs);
			case ClientelePackage.DECLINE_CASE__DECISION:
				return decision != DECISION_EDEFAULT;
			case ClientelePackage.DECLINE_CASE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ClientelePackage.DECLINE_CASE__CHURN:
				return churn != CHURN_EDEFAULT;
			case ClientelePackage.DECLINE_CASE__DECIDED_ON:
				return DECIDED_ON_EDEFAULT == null ? decidedOn != null : !DECIDED_ON_EDEFAULT.equals(decidedOn);
			case ClientelePackage.DECLINE_CASE__DECIDED_BY:
				return DECIDED_BY_EDEFAULT == null ? decidedBy != null : !DECIDED_BY_EDEFAULT.equals(decidedBy);
			case ClientelePackage.DECLINE_CASE__PLAN:
				return PLAN_EDEFAULT == null ? plan != null : !PLAN_EDEFAULT.equals(plan);
			case ClientelePackage.DECLINE_CASE__COST:
				return COST_EDEFAULT == null ? cost != null : !COST_EDEFAULT.equals(cost);
			case ClientelePackage.DECLINE_CASE__OUTCOME:
				return outcome != OUTCOME_EDEFAULT;
			case ClientelePackage.DECLINE_CASE__OUTCOME_ON:
				return OUTCOME_ON_EDEFAULT == null ? outcomeOn != null : !OUTCOME_ON_EDEFAULT.equals(outcomeOn);
			case ClientelePackage.DECLINE_CASE__REGAINED:
				return REGAINED_EDEFAULT == null ? regained != null : !REGAINED_EDEFAULT.equals(regained);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (customer: ");
		result.append(customer);
		result.append(", model: ");
		result.append(model);
		result.append(", modelVersion: ");
		result.append(modelVersion);
		result.append(", openedOn: ");
		result.append(openedOn);
		result.append(", openedBy: ");
		result.append(openedBy);
		result.append(", score: ");
		result.append(score);
		result.append(", atStake: ");
		result.append(atStake);
		result.append(", inputs: ");
		result.append(inputs);
		result.append(", decision: ");
		result.append(decision);
		result.append(", reason: ");
		result.append(reason);
		result.append(", churn: ");
		result.append(churn);
		result.append(", decidedOn: ");
		result.append(decidedOn);
		result.append(", decidedBy: ");
		result.append(decidedBy);
		result.append(", plan: ");
		result.append(plan);
		result.append(", cost: ");
		result.append(cost);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(", outcomeOn: ");
		result.append(outcomeOn);
		result.append(", regained: ");
		result.append(regained);
		result.append(')');
		return result.toString();
	}

} //DeclineCaseImpl
