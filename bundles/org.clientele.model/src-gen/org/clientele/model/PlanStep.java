/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.clientele.model.value.TaskId;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  What has to be done within a plan, and by when.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.PlanStep#getPosition <em>Position</em>}</li>
 *   <li>{@link org.clientele.model.PlanStep#getText <em>Text</em>}</li>
 *   <li>{@link org.clientele.model.PlanStep#getAfterDays <em>After Days</em>}</li>
 *   <li>{@link org.clientele.model.PlanStep#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.clientele.model.PlanStep#getTask <em>Task</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getPlanStep()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface PlanStep extends Identified {
	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Its place, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.clientele.model.ClientelePackage#getPlanStep_Position()
	 * @model unique="false"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanStep#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.clientele.model.ClientelePackage#getPlanStep_Text()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanStep#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>After Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How many days after the beginning of the plan it is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After Days</em>' attribute.
	 * @see #setAfterDays(int)
	 * @see org.clientele.model.ClientelePackage#getPlanStep_AfterDays()
	 * @model unique="false"
	 * @generated
	 */
	int getAfterDays();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanStep#getAfterDays <em>After Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After Days</em>' attribute.
	 * @see #getAfterDays()
	 * @generated
	 */
	void setAfterDays(int value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The account of who does it; unset: the plan's owner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.clientele.model.ClientelePackage#getPlanStep_Owner()
	 * @model unique="false"
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanStep#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Task</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The task that it became; unset: none yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Task</em>' attribute.
	 * @see #setTask(TaskId)
	 * @see org.clientele.model.ClientelePackage#getPlanStep_Task()
	 * @model unique="false" dataType="org.clientele.model.TaskId"
	 * @generated
	 */
	TaskId getTask();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanStep#getTask <em>Task</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Task</em>' attribute.
	 * @see #getTask()
	 * @generated
	 */
	void setTask(TaskId value);

} // PlanStep
