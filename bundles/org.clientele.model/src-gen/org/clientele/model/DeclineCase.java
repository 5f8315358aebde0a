/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.clientele.model.value.CarePlanId;
import org.clientele.model.value.PartyId;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decline Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A customer that was noticed as declining, what was decided, and what came of it [L02].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.DeclineCase#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.clientele.model.DeclineCase#getModel <em>Model</em>}</li>
 *   <li>{@link org.clientele.model.DeclineCase#getModelVersion <em>Model Version</em>}</li>
 *   <li>{@link org.clientele.model.DeclineCase#getOpenedOn <em>Opened On</em>}</li>
 *   <li>{@link org.clientele.model.DeclineCase#getOpenedBy <em>Opened By</em>}</li>
 *   <li>{@link org.clientele.model.DeclineCase#getScore <em>Score</em>}</li>
 *   <li>{@link org.clientele.model.DeclineCase#getAtStake <em>At Stake</em>}</li>
 *   <li>{@link org.clientele.model.DeclineCase#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.clientele.model.DeclineCase#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.clientele.model.DeclineCase#getReason <em>Reason</em>}</li>
 *   <li>{@link org.clientele.model.DeclineCase#getChurn <em>Churn</em>}</li>
 *   <li>{@link org.clientele.model.DeclineCase#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.clientele.model.DeclineCase#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.clientele.model.DeclineCase#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.clientele.model.DeclineCase#getCost <em>Cost</em>}</li>
 *   <li>{@link org.clientele.model.DeclineCase#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.clientele.model.DeclineCase#getOutcomeOn <em>Outcome On</em>}</li>
 *   <li>{@link org.clientele.model.DeclineCase#getRegained <em>Regained</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getDeclineCase()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface DeclineCase extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Customer</em>' attribute.
	 * @see #setCustomer(PartyId)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_Customer()
	 * @model unique="false" dataType="org.clientele.model.PartyId"
	 *        annotation="urn:clientele:store indexed='true' party='true' newestBy='openedOn'"
	 * @generated
	 */
	PartyId getCustomer();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getCustomer <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer</em>' attribute.
	 * @see #getCustomer()
	 * @generated
	 */
	void setCustomer(PartyId value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the decline model; unset: opened by hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_Model()
	 * @model unique="false"
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Model Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model Version</em>' attribute.
	 * @see #setModelVersion(int)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_ModelVersion()
	 * @model unique="false"
	 * @generated
	 */
	int getModelVersion();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getModelVersion <em>Model Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Version</em>' attribute.
	 * @see #getModelVersion()
	 * @generated
	 */
	void setModelVersion(int value);

	/**
	 * Returns the value of the '<em><b>Opened On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opened On</em>' attribute.
	 * @see #setOpenedOn(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_OpenedOn()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getOpenedOn();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getOpenedOn <em>Opened On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened On</em>' attribute.
	 * @see #getOpenedOn()
	 * @generated
	 */
	void setOpenedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Opened By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The account of who opened it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opened By</em>' attribute.
	 * @see #setOpenedBy(String)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_OpenedBy()
	 * @model unique="false"
	 * @generated
	 */
	String getOpenedBy();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getOpenedBy <em>Opened By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened By</em>' attribute.
	 * @see #getOpenedBy()
	 * @generated
	 */
	void setOpenedBy(String value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The score on that day; unset: none could be computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_Score()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getScore();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>At Stake</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The value at stake on that day, in the base currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At Stake</em>' attribute.
	 * @see #setAtStake(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_AtStake()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getAtStake();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getAtStake <em>At Stake</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At Stake</em>' attribute.
	 * @see #getAtStake()
	 * @generated
	 */
	void setAtStake(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The measures on that day, one "signal=value" a line, from which the proof is made again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' attribute.
	 * @see #setInputs(String)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_Inputs()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='4000'"
	 * @generated
	 */
	String getInputs();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getInputs <em>Inputs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inputs</em>' attribute.
	 * @see #getInputs()
	 * @generated
	 */
	void setInputs(String value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.DeclineDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see org.clientele.model.DeclineDecision
	 * @see #setDecision(DeclineDecision)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_Decision()
	 * @model unique="false"
	 * @generated
	 */
	DeclineDecision getDecision();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see org.clientele.model.DeclineDecision
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(DeclineDecision value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_Reason()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Churn</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.ChurnKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Stated when the relation is ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Churn</em>' attribute.
	 * @see org.clientele.model.ChurnKind
	 * @see #setChurn(ChurnKind)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_Churn()
	 * @model unique="false"
	 * @generated
	 */
	ChurnKind getChurn();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getChurn <em>Churn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Churn</em>' attribute.
	 * @see org.clientele.model.ChurnKind
	 * @see #getChurn()
	 * @generated
	 */
	void setChurn(ChurnKind value);

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_DecidedOn()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The account of who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_DecidedBy()
	 * @model unique="false"
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(String value);

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The recovery plan; unset: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' attribute.
	 * @see #setPlan(CarePlanId)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_Plan()
	 * @model unique="false" dataType="org.clientele.model.CarePlanId"
	 * @generated
	 */
	CarePlanId getPlan();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getPlan <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' attribute.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(CarePlanId value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What recovering cost so far, in the base currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_Cost()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getCost();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.DeclineOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.clientele.model.DeclineOutcome
	 * @see #setOutcome(DeclineOutcome)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_Outcome()
	 * @model unique="false"
	 * @generated
	 */
	DeclineOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.clientele.model.DeclineOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(DeclineOutcome value);

	/**
	 * Returns the value of the '<em><b>Outcome On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When it came back, or when it was given up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome On</em>' attribute.
	 * @see #setOutcomeOn(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_OutcomeOn()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getOutcomeOn();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getOutcomeOn <em>Outcome On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome On</em>' attribute.
	 * @see #getOutcomeOn()
	 * @generated
	 */
	void setOutcomeOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Regained</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Revenue from coming back to the day of the measure, in the base currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regained</em>' attribute.
	 * @see #setRegained(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getDeclineCase_Regained()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getRegained();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineCase#getRegained <em>Regained</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Regained</em>' attribute.
	 * @see #getRegained()
	 * @generated
	 */
	void setRegained(BigDecimal value);

} // DeclineCase
