import { createMetrics, startMetricsServer } from './metrics';

describe('figures', () => {
  it('carry the names that the operating manual promises', async () => {
    const metrics = createMetrics({ withProcessFigures: false });
    metrics.acts.inc({ act: 'claim', process: 'hazard' });
    metrics.refusals.inc({ code: 'NOT_ASSIGNED' });
    const text = await metrics.registry.metrics();
    expect(text).toContain('acts_total{act="claim",process="hazard"} 1');
    expect(text).toContain('refusals_total{code="NOT_ASSIGNED"} 1');
    for (const name of [
      'record_batch_seconds',
      'open_tasks',
      'outbox_age_seconds',
      'workflow_task_failures_total',
    ])
      expect(text).toContain(`# TYPE ${name}`);
  });

  it('are served on loopback under /metrics and nowhere else', async () => {
    const server = await startMetricsServer(createMetrics({ withProcessFigures: true }).registry, 0);
    const answer = await fetch(`http://127.0.0.1:${server.port}/metrics`);
    const elsewhere = await fetch(`http://127.0.0.1:${server.port}/`);
    await server.close();
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('process_resident_memory_bytes');
    expect(elsewhere.status).toBe(404);
  });

  it('reject a port that is taken', async () => {
    const { registry } = createMetrics({ withProcessFigures: false });
    const first = await startMetricsServer(registry, 0);
    await expect(startMetricsServer(registry, first.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.close();
  });
});
