/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.clientele.model.value.PartyId;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage Move</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A customer that somebody moved to another stage, or whose stage an import told.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.StageMove#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.clientele.model.StageMove#getModel <em>Model</em>}</li>
 *   <li>{@link org.clientele.model.StageMove#getFrom <em>From</em>}</li>
 *   <li>{@link org.clientele.model.StageMove#getTo <em>To</em>}</li>
 *   <li>{@link org.clientele.model.StageMove#getDay <em>Day</em>}</li>
 *   <li>{@link org.clientele.model.StageMove#getRecordedAt <em>Recorded At</em>}</li>
 *   <li>{@link org.clientele.model.StageMove#getCause <em>Cause</em>}</li>
 *   <li>{@link org.clientele.model.StageMove#getHeldUntil <em>Held Until</em>}</li>
 *   <li>{@link org.clientele.model.StageMove#getAccount <em>Account</em>}</li>
 *   <li>{@link org.clientele.model.StageMove#getReason <em>Reason</em>}</li>
 *   <li>{@link org.clientele.model.StageMove#getModelVersion <em>Model Version</em>}</li>
 *   <li>{@link org.clientele.model.StageMove#getInputs <em>Inputs</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getStageMove()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface StageMove extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Customer</em>' attribute.
	 * @see #setCustomer(PartyId)
	 * @see org.clientele.model.ClientelePackage#getStageMove_Customer()
	 * @model unique="false" dataType="org.clientele.model.PartyId"
	 *        annotation="urn:clientele:store indexed='true' party='true' newestBy='day'"
	 * @generated
	 */
	PartyId getCustomer();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageMove#getCustomer <em>Customer</em>}' attribute.
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
	 *  The key of the model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.clientele.model.ClientelePackage#getStageMove_Model()
	 * @model unique="false"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageMove#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the stage that was left; unset: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.clientele.model.ClientelePackage#getStageMove_From()
	 * @model unique="false"
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageMove#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the stage that was entered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see org.clientele.model.ClientelePackage#getStageMove_To()
	 * @model unique="false"
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageMove#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The day on which it was so in the world: not after today, and not before the first contact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getStageMove_Day()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getDay();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageMove#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Recorded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recorded At</em>' attribute.
	 * @see #setRecordedAt(LocalDateTime)
	 * @see org.clientele.model.ClientelePackage#getStageMove_RecordedAt()
	 * @model unique="false" dataType="org.clientele.model.DateTime"
	 * @generated
	 */
	LocalDateTime getRecordedAt();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageMove#getRecordedAt <em>Recorded At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded At</em>' attribute.
	 * @see #getRecordedAt()
	 * @generated
	 */
	void setRecordedAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.StageCause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  HAND or IMPORT.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see org.clientele.model.StageCause
	 * @see #setCause(StageCause)
	 * @see org.clientele.model.ClientelePackage#getStageMove_Cause()
	 * @model unique="false"
	 * @generated
	 */
	StageCause getCause();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageMove#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see org.clientele.model.StageCause
	 * @see #getCause()
	 * @generated
	 */
	void setCause(StageCause value);

	/**
	 * Returns the value of the '<em><b>Held Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Up to and including this day rules leave the customer there; unset: they do not wait.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held Until</em>' attribute.
	 * @see #setHeldUntil(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getStageMove_HeldUntil()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getHeldUntil();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageMove#getHeldUntil <em>Held Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Held Until</em>' attribute.
	 * @see #getHeldUntil()
	 * @generated
	 */
	void setHeldUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The account of who moved it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see org.clientele.model.ClientelePackage#getStageMove_Account()
	 * @model unique="false"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageMove#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.clientele.model.ClientelePackage#getStageMove_Reason()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageMove#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Model Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model Version</em>' attribute.
	 * @see #setModelVersion(int)
	 * @see org.clientele.model.ClientelePackage#getStageMove_ModelVersion()
	 * @model unique="false"
	 * @generated
	 */
	int getModelVersion();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageMove#getModelVersion <em>Model Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Version</em>' attribute.
	 * @see #getModelVersion()
	 * @generated
	 */
	void setModelVersion(int value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What the guards were given, one "key=value" a line, from which the proof is made again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' attribute.
	 * @see #setInputs(String)
	 * @see org.clientele.model.ClientelePackage#getStageMove_Inputs()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='4000'"
	 * @generated
	 */
	String getInputs();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageMove#getInputs <em>Inputs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inputs</em>' attribute.
	 * @see #getInputs()
	 * @generated
	 */
	void setInputs(String value);

} // StageMove
