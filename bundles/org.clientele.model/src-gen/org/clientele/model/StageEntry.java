/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.clientele.model.value.StageModelId;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Customers that rules moved from one stage to another on one day for one cause; written once, never changed. An entry
 * that withdraws says instead that what was written before about the ways of its customers, by rules, does not hold any
 * more: it is followed by entries that do.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.StageEntry#getModel <em>Model</em>}</li>
 *   <li>{@link org.clientele.model.StageEntry#getDay <em>Day</em>}</li>
 *   <li>{@link org.clientele.model.StageEntry#getRecordedAt <em>Recorded At</em>}</li>
 *   <li>{@link org.clientele.model.StageEntry#getFrom <em>From</em>}</li>
 *   <li>{@link org.clientele.model.StageEntry#getTo <em>To</em>}</li>
 *   <li>{@link org.clientele.model.StageEntry#getCause <em>Cause</em>}</li>
 *   <li>{@link org.clientele.model.StageEntry#getCommit <em>Commit</em>}</li>
 *   <li>{@link org.clientele.model.StageEntry#getModelVersion <em>Model Version</em>}</li>
 *   <li>{@link org.clientele.model.StageEntry#isWithdraws <em>Withdraws</em>}</li>
 *   <li>{@link org.clientele.model.StageEntry#getCount <em>Count</em>}</li>
 *   <li>{@link org.clientele.model.StageEntry#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getStageEntry()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface StageEntry extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(StageModelId)
	 * @see org.clientele.model.ClientelePackage#getStageEntry_Model()
	 * @model unique="false" dataType="org.clientele.model.StageModelId"
	 *        annotation="urn:clientele:store indexed='true' newestBy='day'"
	 * @generated
	 */
	StageModelId getModel();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageEntry#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(StageModelId value);

	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The day on which it was so in the world.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getStageEntry_Day()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getDay();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageEntry#getDay <em>Day</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 *  When the program learned it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorded At</em>' attribute.
	 * @see #setRecordedAt(LocalDateTime)
	 * @see org.clientele.model.ClientelePackage#getStageEntry_RecordedAt()
	 * @model unique="false" dataType="org.clientele.model.DateTime"
	 * @generated
	 */
	LocalDateTime getRecordedAt();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageEntry#getRecordedAt <em>Recorded At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded At</em>' attribute.
	 * @see #getRecordedAt()
	 * @generated
	 */
	void setRecordedAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the stage that was left; unset: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.clientele.model.ClientelePackage#getStageEntry_From()
	 * @model unique="false"
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageEntry#getFrom <em>From</em>}' attribute.
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
	 *  The key of the stage that was entered; unset: the customers left the model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see org.clientele.model.ClientelePackage#getStageEntry_To()
	 * @model unique="false"
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageEntry#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.StageCause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see org.clientele.model.StageCause
	 * @see #setCause(StageCause)
	 * @see org.clientele.model.ClientelePackage#getStageEntry_Cause()
	 * @model unique="false"
	 * @generated
	 */
	StageCause getCause();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageEntry#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see org.clientele.model.StageCause
	 * @see #getCause()
	 * @generated
	 */
	void setCause(StageCause value);

	/**
	 * Returns the value of the '<em><b>Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The number of the commit that the facts were of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commit</em>' attribute.
	 * @see #setCommit(long)
	 * @see org.clientele.model.ClientelePackage#getStageEntry_Commit()
	 * @model unique="false"
	 * @generated
	 */
	long getCommit();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageEntry#getCommit <em>Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commit</em>' attribute.
	 * @see #getCommit()
	 * @generated
	 */
	void setCommit(long value);

	/**
	 * Returns the value of the '<em><b>Model Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The version of the model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model Version</em>' attribute.
	 * @see #setModelVersion(int)
	 * @see org.clientele.model.ClientelePackage#getStageEntry_ModelVersion()
	 * @model unique="false"
	 * @generated
	 */
	int getModelVersion();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageEntry#getModelVersion <em>Model Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Version</em>' attribute.
	 * @see #getModelVersion()
	 * @generated
	 */
	void setModelVersion(int value);

	/**
	 * Returns the value of the '<em><b>Withdraws</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Withdraws</em>' attribute.
	 * @see #setWithdraws(boolean)
	 * @see org.clientele.model.ClientelePackage#getStageEntry_Withdraws()
	 * @model unique="false"
	 * @generated
	 */
	boolean isWithdraws();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageEntry#isWithdraws <em>Withdraws</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdraws</em>' attribute.
	 * @see #isWithdraws()
	 * @generated
	 */
	void setWithdraws(boolean value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How many customers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see org.clientele.model.ClientelePackage#getStageEntry_Count()
	 * @model unique="false"
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageEntry#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.StagePart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getStageEntry_Parts()
	 * @model containment="true"
	 * @generated
	 */
	EList<StagePart> getParts();

} // StageEntry
