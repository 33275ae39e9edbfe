// Starts version 3 of AWS's client as AWS's nodejs22.x does; version 4 starts itself. Argument: its module's URL.
const { run } = await import(process.argv[2])
await run(process.env.LAMBDA_TASK_ROOT, process.env._HANDLER)
