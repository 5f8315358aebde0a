/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.time.LocalDate;

import org.clientele.model.value.TaskId;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recorded Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  What somebody decided about a customer on the advice of a decision table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.RecordedDecision#getTable <em>Table</em>}</li>
 *   <li>{@link org.clientele.model.RecordedDecision#getTableVersion <em>Table Version</em>}</li>
 *   <li>{@link org.clientele.model.RecordedDecision#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.clientele.model.RecordedDecision#getReason <em>Reason</em>}</li>
 *   <li>{@link org.clientele.model.RecordedDecision#getDate <em>Date</em>}</li>
 *   <li>{@link org.clientele.model.RecordedDecision#getAccount <em>Account</em>}</li>
 *   <li>{@link org.clientele.model.RecordedDecision#getTask <em>Task</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getRecordedDecision()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface RecordedDecision extends Identified {
	/**
	 * Returns the value of the '<em><b>Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the decision table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table</em>' attribute.
	 * @see #setTable(String)
	 * @see org.clientele.model.ClientelePackage#getRecordedDecision_Table()
	 * @model unique="false"
	 * @generated
	 */
	String getTable();

	/**
	 * Sets the value of the '{@link org.clientele.model.RecordedDecision#getTable <em>Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table</em>' attribute.
	 * @see #getTable()
	 * @generated
	 */
	void setTable(String value);

	/**
	 * Returns the value of the '<em><b>Table Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The version of the table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table Version</em>' attribute.
	 * @see #setTableVersion(int)
	 * @see org.clientele.model.ClientelePackage#getRecordedDecision_TableVersion()
	 * @model unique="false"
	 * @generated
	 */
	int getTableVersion();

	/**
	 * Sets the value of the '{@link org.clientele.model.RecordedDecision#getTableVersion <em>Table Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table Version</em>' attribute.
	 * @see #getTableVersion()
	 * @generated
	 */
	void setTableVersion(int value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What was decided: an outcome of the table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see org.clientele.model.ClientelePackage#getRecordedDecision_Outcome()
	 * @model unique="false"
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link org.clientele.model.RecordedDecision#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.clientele.model.ClientelePackage#getRecordedDecision_Reason()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.clientele.model.RecordedDecision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getRecordedDecision_Date()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.clientele.model.RecordedDecision#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The account of who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see org.clientele.model.ClientelePackage#getRecordedDecision_Account()
	 * @model unique="false"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link org.clientele.model.RecordedDecision#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>Task</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The task that came of it; unset: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Task</em>' attribute.
	 * @see #setTask(TaskId)
	 * @see org.clientele.model.ClientelePackage#getRecordedDecision_Task()
	 * @model unique="false" dataType="org.clientele.model.TaskId"
	 * @generated
	 */
	TaskId getTask();

	/**
	 * Sets the value of the '{@link org.clientele.model.RecordedDecision#getTask <em>Task</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Task</em>' attribute.
	 * @see #getTask()
	 * @generated
	 */
	void setTask(TaskId value);

} // RecordedDecision
